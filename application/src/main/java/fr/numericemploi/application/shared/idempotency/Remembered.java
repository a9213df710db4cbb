package fr.numericemploi.application.shared.idempotency;

/**
 * What was answered under a key, and to what.
 *
 * @param fingerprint the same for requests that ask for the same thing
 */
public record Remembered(String fingerprint, String answer) {
    String answerTo(String asked) {
        IdempotencyRule.KEY_REUSED.refuseIf(!fingerprint.equals(asked));
        return answer;
    }
}
