package fr.numericemploi.domain.funding.stack;

import fr.numericemploi.domain.shared.Rule;

/** The rules of stacking: within the real cost, within what each scheme pays, and only what may be combined. */
public enum StackRule implements Rule {
    NO_SUCH_CLAIM(
            Kind.INVALID,
            "funding.no-such-claim",
            "Ce dispositif ne peut rien payer pour « {bill} » : il n'y est pas ouvert."),
    TWICE(Kind.INVALID, "funding.person-twice", "Chaque personne ne figure qu'une fois."),
    COST_UNKNOWN(
            Kind.INVALID,
            "funding.cost-unknown",
            "Le coût réel de la formation n'est pas connu : nommez la session ou le programme, ou donnez le fait « cost »."),
    OVER_COST(
            Kind.INVALID, "funding.over-cost", "Le plan de « {bill} » dépasse le coût réel de la formation ({cost})."),
    OVER_CLAIM(Kind.INVALID, "funding.over-claim", "{scheme} paie au plus {most}."),
    EXCLUDED(Kind.INVALID, "funding.excluded", "{scheme} ne se cumule pas avec {other}."),
    OVERDRAWN(Kind.CONFLICT, "funding.purse-overdrawn", "L'enveloppe « {purse} » ne suffit pas."),
    UNKNOWN_PURSE(Kind.INVALID, "funding.unknown-purse", "L'enveloppe « {purse} » ne sert pas à ce dispositif."),
    FIXED_TOO_MUCH(
            Kind.CONFLICT,
            "funding.fixed-too-much",
            "Les lignes fixées à la main demandent plus que ce qui reste dans les enveloppes."),
    NOT_AS_FIXED(
            Kind.INVALID, "funding.not-as-fixed", "Le plan de « {bill} » ne suit pas les lignes fixées à la main.");

    private final Kind kind;
    private final String code;
    private final String message;

    StackRule(Kind kind, String code, String message) {
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
