package fr.numericemploi.domain.funding.filings;

import fr.numericemploi.domain.shared.Rule;

/** The rules of what is filed at France Travail's portal. */
public enum FilingRule implements Rule {
    TRANSITION(Kind.CONFLICT, "funding.filing-transition", "Ce dépôt est {from} : il ne peut pas devenir {to}."),
    NOBODY(Kind.INVALID, "funding.filing-empty", "Un dépôt concerne au moins une personne."),
    TWICE(Kind.INVALID, "funding.filing-person-twice", "Chaque personne ne figure qu'une fois dans un dépôt."),
    DONE(
            Kind.CONFLICT,
            "funding.filing-done",
            "Cela a déjà été déposé, ou exporté pour l'être, pour l'une de ces personnes."),
    STRANGER(
            Kind.INVALID, "funding.filing-stranger", "La formation de cette personne n'est financée par personne ici."),
    MONTH(Kind.INVALID, "funding.filing-month", "L'assiduité se dépose pour un mois de la session, et elle seule."),
    ATTENDED(
            Kind.INVALID,
            "funding.filing-attended",
            "L'assiduité se dépose personne par personne, avec les heures suivies dans le mois."),
    ABSENCE(Kind.INVALID, "funding.filing-absence", "Seule l'assiduité d'un mois compte des absences."),
    HOURS(
            Kind.INVALID,
            "funding.filing-hours",
            "Les heures déclarées ne dépassent pas celles de la formation ({hours} h)."),
    EXIT(Kind.INVALID, "funding.filing-exit", "Une sortie a un jour de la session et un motif."),
    FUTURE(Kind.INVALID, "funding.filing-future", "Un dépôt n'est pas daté d'après aujourd'hui.");

    private final Kind kind;
    private final String code;
    private final String message;

    FilingRule(Kind kind, String code, String message) {
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
