package fr.numericemploi.adapters.partnerapi;

import fr.numericemploi.domain.shared.Rule;

/** What only agencies' systems can break. */
enum PartnerApiRule implements Rule {
    SCOPE_MISSING(
            Kind.FORBIDDEN,
            "access.scope-missing",
            "Ce jeton n'a pas la portée (scope) « prescriptions » : demandez-la.");

    private final Kind kind;
    private final String code;
    private final String message;

    PartnerApiRule(Kind kind, String code, String message) {
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
