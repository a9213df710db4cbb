package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Rule;

/** The rules of the partners context. */
public enum PartnerRule implements Rule {
    TERRITORY_CODE(
            Kind.INVALID,
            "partners.territory-code",
            "Le code de territoire « {value} » doit avoir 2 à 20 majuscules, chiffres ou tirets."),
    AGENCY_CODE(
            Kind.INVALID,
            "partners.agency-code",
            "« {value} » n'est pas un code d'agence : 5 chiffres (SAFIR) pour France Travail, sinon 2 à 20 lettres, chiffres ou tirets."),
    AGENCY_CODE_TAKEN(Kind.CONFLICT, "partners.agency-code-taken", "Une agence porte déjà le code {code}."),
    ACCOUNT_SCOPE(
            Kind.INVALID,
            "partners.account-scope",
            "Un compte {role} doit dire jusqu'où il voit : son territoire, son agence ou son entreprise."),
    LOGIN_TAKEN(Kind.CONFLICT, "partners.login-taken", "L'identifiant de connexion {login} est déjà pris.");

    private final Kind kind;
    private final String code;
    private final String message;

    PartnerRule(Kind kind, String code, String message) {
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
