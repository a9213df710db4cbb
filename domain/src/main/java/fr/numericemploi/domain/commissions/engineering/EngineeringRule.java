package fr.numericemploi.domain.commissions.engineering;

import fr.numericemploi.domain.shared.Rule;

/** The rules of the training-engineering commission. */
public enum EngineeringRule implements Rule {
    DAY_TO_COME(
            Kind.INVALID,
            "engineering.day-to-come",
            "Le {day} n'est pas encore passé : demandez un jour jusqu'au {today}.");

    private final Kind kind;
    private final String code;
    private final String message;

    EngineeringRule(Kind kind, String code, String message) {
        this.kind = kind;
        this.code = code;
        this.message = message;
    }

    @Override
    public Kind kind() {
        return kind;
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
