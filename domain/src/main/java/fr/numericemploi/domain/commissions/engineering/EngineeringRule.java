package fr.numericemploi.domain.commissions.engineering;

import fr.numericemploi.domain.shared.Rule;

/** The rules of the training-engineering commission. */
public enum EngineeringRule implements Rule {
    DAY_TO_COME(
            Kind.INVALID,
            "engineering.day-to-come",
            "Le {day} n'est pas encore passé : demandez un jour jusqu'au {today}."),
    NOTHING_SUBMITTED(
            Kind.CONFLICT,
            "engineering.nothing-submitted",
            "Aucun programme n'est soumis à la commission dans ce territoire."),
    SITTING_UNDER_WAY(
            Kind.CONFLICT,
            "engineering.sitting-under-way",
            "Une séance est déjà ouverte dans ce territoire : clôturez-la d'abord."),
    REMARKS_MISSING(
            Kind.INVALID,
            "engineering.remarks-missing",
            "Un programme renvoyé à ses auteurs l'est avec des remarques.");

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
