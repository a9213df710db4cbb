package fr.numericemploi.domain.funding.envelopes;

import fr.numericemploi.domain.shared.Rule;

/** The rules of envelopes and of their ledger. */
public enum EnvelopeRule implements Rule {
    HOURS(Kind.INVALID, "funding.hours", "« {hours} » n'est pas un nombre d'heures : deux décimales au plus."),
    NOTHING(Kind.INVALID, "funding.nothing", "Le montant d'une écriture est supérieur à zéro."),
    PERIOD(Kind.INVALID, "funding.period", "L'enveloppe ne se termine pas avant d'avoir commencé."),
    YEAR(Kind.INVALID, "funding.year", "L'année d'une enveloppe va de {min} à {max}."),
    EXHAUSTED(
            Kind.CONFLICT,
            "funding.envelope-exhausted",
            "L'enveloppe ne suffit pas : il n'y reste pas les montants demandés."),
    NOT_OPEN(
            Kind.CONFLICT,
            "funding.envelope-not-open",
            "L'enveloppe « {envelope} » ne peut être engagée que du {from} au {until}."),
    NO_SUCH_SCHEME(Kind.INVALID, "funding.no-such-scheme", "« {scheme} » n'est pas un dispositif connu."),
    OTHER_SCHEME(Kind.INVALID, "funding.other-scheme", "L'enveloppe « {envelope} » paie pour {scheme}."),
    KNOWN(Kind.CONFLICT, "funding.envelope-known", "Une enveloppe de ce financeur porte déjà cette référence."),
    OVER_COST(
            Kind.CONFLICT,
            "funding.paid-twice",
            "Cette formation serait payée plus que son coût réel, d'autres engagements compris."),
    HOURS_TWICE(
            Kind.CONFLICT,
            "funding.hours-paid-twice",
            "Ces heures de formation sont déjà prises en charge par ce dispositif."),
    MORE_HOURS(Kind.INVALID, "funding.more-hours", "Un décompte ne peut qu'ôter des heures : il en reste {hours}."),
    RECOUNT_OF_WHOM(
            Kind.INVALID,
            "funding.recount-of-whom",
            "Un décompte nomme des personnes avec leurs heures, ou bien donne les heures de toute la session."),
    RECOUNT_TWICE(Kind.INVALID, "funding.recount-twice", "Une personne n'est décomptée qu'une fois."),
    NO_COMMITMENT(Kind.UNKNOWN, "funding.no-commitment", "Aucun engagement ne suit de ce plan."),
    NO_COST(Kind.UNKNOWN, "funding.no-cost", "Rien n'est engagé dans cette session pour les personnes de ce décompte."),
    NOT_THAT_MUCH(
            Kind.CONFLICT, "funding.not-that-much", "On ne peut pas {step} autant : {amount} et {hours} h au plus."),
    CHANGED(Kind.CONFLICT, "funding.commitment-changed", "Cet engagement vient de changer : relisez-le."),
    PAPERS(Kind.CONFLICT, "funding.papers-missing", "On ne peut pas encore {step} : il manque {papers}."),
    NO_SUCH_PAPER(Kind.INVALID, "funding.no-such-paper", "Cette pièce n'est pas attendue dans ce dossier."),
    PAPER_TOO_OLD(
            Kind.INVALID,
            "funding.paper-too-old",
            "Cette pièce doit être du {after} ou d'après : elle est du {dated}."),
    PAPER_OF_THE_FUTURE(Kind.INVALID, "funding.paper-of-the-future", "Une pièce n'est pas datée d'après sa réception.");

    private final Kind kind;
    private final String code;
    private final String message;

    EnvelopeRule(Kind kind, String code, String message) {
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
