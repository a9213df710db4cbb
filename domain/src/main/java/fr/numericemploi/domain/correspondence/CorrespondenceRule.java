package fr.numericemploi.domain.correspondence;

import fr.numericemploi.domain.shared.Rule;

public enum CorrespondenceRule implements Rule {
    NOT_FAILED(
            Kind.CONFLICT,
            "correspondence.not-failed",
            "Seule une lettre en échec peut être renvoyée : celle-ci est {state}.");

    private final Kind kind;
    private final String code;
    private final String message;

    CorrespondenceRule(Kind kind, String code, String message) {
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
