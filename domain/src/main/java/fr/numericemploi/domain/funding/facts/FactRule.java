package fr.numericemploi.domain.funding.facts;

import fr.numericemploi.domain.shared.Rule;

/** What is wrong with facts as they are given. */
public enum FactRule implements Rule {
    UNKNOWN_FACT("funding.unknown-fact", "« {fact} » n'est pas un fait dont une règle de financement dépend."),
    NOT_A_MEASURE("funding.not-a-measure", "« {value} » n'est pas un nombre positif, avec deux décimales au plus."),
    NOT_YES_OR_NO("funding.not-yes-or-no", "« {value} » n'est pas une réponse : true (oui) ou false (non)."),
    NOT_A_CHOICE("funding.not-a-choice", "« {value} » n'est pas dans la liste : {allowed}.");

    private final String code;
    private final String message;

    FactRule(String code, String message) {
        this.code = code;
        this.message = message;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String message() {
        return message;
    }
}
