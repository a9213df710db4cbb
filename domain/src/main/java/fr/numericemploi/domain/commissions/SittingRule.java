package fr.numericemploi.domain.commissions;

import fr.numericemploi.domain.shared.Rule;

/** The rules of every commission's sittings. */
public enum SittingRule implements Rule {
    QUORUM(
            Kind.CONFLICT,
            "commissions.quorum",
            "Le quorum n'est pas atteint : {present} membre(s) présent(s), {quorum} nécessaires."),
    CLOSED(Kind.CONFLICT, "commissions.sitting-closed", "La séance est close : ses décisions ne changent plus."),
    STILL_OPEN(Kind.CONFLICT, "commissions.sitting-open", "Le procès-verbal sort à la clôture de la séance."),
    NOT_ON_AGENDA(
            Kind.INVALID,
            "commissions.not-on-agenda",
            "La séance ne statue que sur son ordre du jour : les personnes reçues, ou les programmes soumis."),
    DECISIONS_MISSING(
            Kind.CONFLICT,
            "commissions.decisions-missing",
            "La séance ne peut pas se clore : {missing} décision(s) manquent encore.");

    private final Kind kind;
    private final String code;
    private final String message;

    SittingRule(Kind kind, String code, String message) {
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
