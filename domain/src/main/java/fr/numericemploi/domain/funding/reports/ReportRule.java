package fr.numericemploi.domain.funding.reports;

import fr.numericemploi.domain.shared.Rule;

/** The rules of what is told to those who pay. */
public enum ReportRule implements Rule {
    PERIOD(Kind.INVALID, "funding.report-period", "Un bilan ne se termine pas avant d'avoir commencé."),
    TOO_LONG(Kind.INVALID, "funding.report-too-long", "Un bilan porte sur {max} ans au plus.");

    private final Kind kind;
    private final String code;
    private final String message;

    ReportRule(Kind kind, String code, String message) {
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
