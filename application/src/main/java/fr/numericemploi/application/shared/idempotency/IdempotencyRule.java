package fr.numericemploi.application.shared.idempotency;

import fr.numericemploi.domain.shared.Rule;

/** What a client must keep to that wants something to happen once, however often it asks. */
public enum IdempotencyRule implements Rule {
    KEY_REQUIRED(
            Kind.UNREADABLE,
            "idempotency.key-required",
            "L'en-tête Idempotency-Key est obligatoire : une clé nouvelle par demande (un UUID par exemple), la même quand vous la répétez."),
    KEY_FORM(
            Kind.UNREADABLE,
            "idempotency.key-form",
            "L'en-tête Idempotency-Key compte de 1 à {max} caractères ASCII visibles, sans espace."),
    KEY_REUSED(
            Kind.INVALID,
            "idempotency.key-reused",
            "Cette clé Idempotency-Key a déjà servi à une autre demande : prenez-en une nouvelle."),
    IN_FLIGHT(
            Kind.BUSY,
            "idempotency.in-flight",
            "Une demande avec cette clé Idempotency-Key est en cours de traitement. Répétez-la dans un instant.");

    private final Kind kind;
    private final String code;
    private final String message;

    IdempotencyRule(Kind kind, String code, String message) {
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
