package fr.numericemploi.domain.cohorts;

import fr.numericemploi.domain.shared.Rule;

/** The rules of the sessions of a programme. */
public enum SessionRule implements Rule {
    PERIOD(Kind.INVALID, "cohorts.period", "Une période ne finit pas avant d'avoir commencé."),
    SEATS(Kind.INVALID, "cohorts.seats", "Une session de ce programme a de {min} à {max} places."),
    APPLICATIONS(
            Kind.INVALID,
            "cohorts.applications",
            "Les candidatures se terminent au plus tard avec la session elle-même."),
    BODY(Kind.INVALID, "cohorts.body", "Cet organisme n'est pas de ceux qui peuvent dispenser le programme."),
    NOT_OPEN(Kind.CONFLICT, "cohorts.not-open", "Cette session est {state} : elle ne change plus."),
    TRANSITION(Kind.CONFLICT, "cohorts.transition", "Cette session est {from} : elle ne peut pas devenir {to}.");

    private final Kind kind;
    private final String code;
    private final String message;

    SessionRule(Kind kind, String code, String message) {
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
