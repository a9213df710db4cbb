package fr.numericemploi.domain.funding.schemes;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A choice that the law leaves to the association.
 *
 * @param standard what holds unless the association says otherwise
 * @param choices what may be chosen, in words; empty where it is an amount in euros
 */
public record Policy(String code, String question, String standard, Map<String, String> choices) {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,5}(\\.\\d{1,2})?");

    public Policy {
        choices = Map.copyOf(choices);
        if (!choices.isEmpty() && !choices.containsKey(standard)) {
            throw new IllegalArgumentException(code + ": " + standard);
        }
    }

    boolean knows(String policy, String choice) {
        return code.equals(policy)
                && (choices.isEmpty() ? AMOUNT.matcher(choice).matches() : choices.containsKey(choice));
    }

    String chosenOf(Map<String, String> chosen) {
        return chosen.getOrDefault(code, standard);
    }
}
