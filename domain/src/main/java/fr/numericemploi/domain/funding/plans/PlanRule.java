package fr.numericemploi.domain.funding.plans;

import fr.numericemploi.domain.shared.Rule;

/** The rules of funding plans. */
public enum PlanRule implements Rule {
    DECIDED(
            Kind.CONFLICT,
            "funding.plan-decided",
            "Ce plan est déjà décidé : pour d'autres lignes, faites un autre plan."),
    STRANGER(Kind.INVALID, "funding.not-in-plan", "Cette personne n'est pas dans ce plan."),
    TWICE(Kind.INVALID, "funding.line-twice", "Une même enveloppe ne paie qu'une fois par personne."),
    OVER_COST(
            Kind.INVALID,
            "funding.over-real-cost",
            "Les lignes de cette personne dépassent le coût réel de sa formation ({cost})."),
    OVER_HOURS(Kind.INVALID, "funding.over-hours", "Cette formation compte {hours} h."),
    REASON(Kind.INVALID, "funding.reason-missing", "La décision s'écarte de la proposition : dites pourquoi."),
    NO_HOURS(Kind.INVALID, "funding.hours-unknown", "Le nombre d'heures de la formation n'est pas connu.");

    private final Kind kind;
    private final String code;
    private final String message;

    PlanRule(Kind kind, String code, String message) {
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
