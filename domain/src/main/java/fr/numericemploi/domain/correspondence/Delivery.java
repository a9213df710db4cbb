package fr.numericemploi.domain.correspondence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a letter has come. It is tried until the mail server takes it, with growing pauses; when those are used up, or
 * the address is refused for good, it has failed and waits for somebody to try again.
 *
 * @param nextAttempt when it is to be tried, while it is to be sent
 * @param failure why the last attempt failed; empty without one
 * @param closedAt since when it is sent or failed
 */
public record Delivery(
        LetterState state, int attempts, Instant nextAttempt, String failure, Optional<Instant> closedAt) {

    public static Delivery due(Instant from) {
        return new Delivery(LetterState.TO_SEND, 0, from, "", Optional.empty());
    }

    public Delivery sent(Instant now) {
        return new Delivery(LetterState.SENT, attempts + 1, nextAttempt, "", Optional.of(now));
    }

    /** Tried again after the pause that follows this attempt; failed when there is none left. */
    public Delivery postponed(String why, Instant now, List<Duration> pauses) {
        if (attempts >= pauses.size()) {
            return failed(why, now);
        }
        return new Delivery(state, attempts + 1, now.plus(pauses.get(attempts)), why, Optional.empty());
    }

    public Delivery failed(String why, Instant now) {
        return new Delivery(LetterState.FAILED, attempts + 1, nextAttempt, why, Optional.of(now));
    }

    /** From the beginning, on somebody's request. */
    public Delivery again(Instant now) {
        CorrespondenceRule.NOT_FAILED.refuseIf(state != LetterState.FAILED, Map.of("state", state));
        return due(now);
    }
}
