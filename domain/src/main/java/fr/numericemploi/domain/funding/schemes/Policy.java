package fr.numericemploi.domain.funding.schemes;

import java.util.Map;

/**
 * A choice that the law leaves to the association.
 *
 * @param standard what holds unless the association says otherwise
 * @param choices what may be chosen, in words; empty where it is an amount in euros
 */
public record Policy(String code, String question, String standard, Map<String, String> choices) {
    public Policy {
        choices = Map.copyOf(choices);
        if (!choices.isEmpty() && !choices.containsKey(standard)) {
            throw new IllegalArgumentException(code + ": " + standard);
        }
    }

    String chosenOf(Map<String, String> chosen) {
        var choice = chosen.getOrDefault(code, standard);
        if (!choices.isEmpty() && !choices.containsKey(choice)) {
            throw new IllegalArgumentException(code + ": " + choice);
        }
        return choice;
    }
}
