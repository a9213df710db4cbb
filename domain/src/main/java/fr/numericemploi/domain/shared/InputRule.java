package fr.numericemploi.domain.shared;

/** Rules of form that every context shares. */
public enum InputRule implements Rule {
    REQUIRED(Kind.INVALID, "input.required", "Cette information est obligatoire."),
    TOO_LONG(Kind.INVALID, "input.too-long", "{max} caractères au plus, {length} reçus."),
    CONTROL_CHARACTER(
            Kind.INVALID,
            "input.control-character",
            "Ce texte contient un caractère de contrôle, ou un retour à la ligne qui n'y a pas sa place : retirez-le."),
    NOT_A_NAME(
            Kind.INVALID,
            "input.not-a-name",
            "« {value} » n'est pas un nom : il y faut au moins une lettre de l'alphabet latin."),
    NOT_A_DATE(
            Kind.INVALID, "input.not-a-date", "« {value} » n'est pas une date (attendu : 2026-03-31 ou 31/03/2026)."),
    NOT_AN_INSTANT(
            Kind.INVALID,
            "input.not-an-instant",
            "« {value} » n'est pas un instant (attendu : 2026-03-31T12:00:00Z ou 2026-03-31T14:00:00+02:00)."),
    NOT_A_TIME(Kind.INVALID, "input.not-a-time", "« {value} » n'est pas une heure (attendu : 09:30 ou 9h30)."),
    NOT_A_NUMBER(Kind.INVALID, "input.not-a-number", "« {value} » n'est pas un nombre entier."),
    NOT_AN_AMOUNT(
            Kind.INVALID,
            "input.not-an-amount",
            "« {value} » n'est pas un montant : des euros, sans signe, avec deux décimales au plus."),
    NOT_IN_LIST(Kind.INVALID, "input.not-in-list", "« {value} » n'est pas dans la liste : {allowed}."),
    OUT_OF_RANGE(Kind.INVALID, "input.out-of-range", "{value} est hors des bornes : de {min} à {max}."),
    NOT_AN_ID(Kind.INVALID, "input.not-an-id", "« {value} » n'est pas un identifiant."),
    UNREADABLE(Kind.UNREADABLE, "input.unreadable", "La demande est illisible : {reason}"),
    UNKNOWN(Kind.UNKNOWN, "input.unknown", "{what} « {id} » n'existe pas, ou ne vous est pas accessible."),
    STALE(Kind.STALE, "input.stale", "La fiche a changé depuis votre lecture. Relisez-la puis recommencez."),
    PRECONDITION_REQUIRED(
            Kind.PRECONDITION_REQUIRED,
            "input.precondition-required",
            "Donnez dans l'en-tête If-Match l'ETag de la fiche que vous avez lue."),
    FORBIDDEN(Kind.FORBIDDEN, "access.forbidden", "Votre rôle ne permet pas cette action."),
    NO_ACCOUNT(
            Kind.FORBIDDEN,
            "access.no-account",
            "Votre identifiant de connexion n'ouvre ici aucun compte actif : adressez-vous à l'association.");

    private final Kind kind;
    private final String code;
    private final String message;

    InputRule(Kind kind, String code, String message) {
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
