package fr.numericemploi.domain.funding.schemes;

import fr.numericemploi.domain.funding.amounts.Setting;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A choice that the law leaves to the association.
 *
 * @param standard what holds unless the association says otherwise
 * @param choices what may be chosen, in words; empty where it is a number: euros, or percent
 */
public record Policy(String code, String question, String standard, Map<String, String> choices) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(\\.\\d{1,2})?");

    public Policy {
        choices = Map.copyOf(choices);
        if (!choices.isEmpty() && !choices.containsKey(standard)) {
            throw new IllegalArgumentException(code + ": " + standard);
        }
    }

    /** An amount that is not sure is a choice too. */
    public static Policy of(Setting setting) {
        var standard = setting.standard();
        return new Policy(
                setting.code(),
                "Quel montant retenir, si " + standard.inFrench() + " n'est pas le bon ?",
                standard.euros().toPlainString(),
                Map.of());
    }

    public boolean knows(String policy, String choice) {
        return code.equals(policy)
                && (choices.isEmpty() ? NUMBER.matcher(choice).matches() : choices.containsKey(choice));
    }

    String chosenOf(Map<String, String> chosen) {
        return chosen.getOrDefault(code, standard);
    }
}
