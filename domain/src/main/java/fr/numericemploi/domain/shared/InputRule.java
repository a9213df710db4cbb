package fr.numericemploi.domain.shared;

/** Rules of form that every context shares. */
public enum InputRule implements Rule {
    REQUIRED("input.required", "Cette information est obligatoire."),
    TOO_LONG("input.too-long", "{max} caractères au plus, {length} reçus."),
    NOT_A_DATE("input.not-a-date", "« {value} » n'est pas une date (attendu : 2026-03-31 ou 31/03/2026)."),
    NOT_A_NUMBER("input.not-a-number", "« {value} » n'est pas un nombre entier."),
    NOT_IN_LIST("input.not-in-list", "« {value} » n'est pas dans la liste : {allowed}."),
    OUT_OF_RANGE("input.out-of-range", "{value} est hors des bornes : de {min} à {max}."),
    NOT_AN_ID("input.not-an-id", "« {value} » n'est pas un identifiant."),
    UNREADABLE("input.unreadable", "La demande est illisible : {reason}"),
    UNKNOWN("input.unknown", "{what} « {id} » n'existe pas, ou ne vous est pas accessible.") {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    },
    STALE("input.stale", "La fiche a changé depuis votre lecture. Relisez-la puis recommencez.") {
        @Override
        public Kind kind() {
            return Kind.STALE;
        }
    },
    FORBIDDEN("access.forbidden", "Votre rôle ne permet pas cette action.") {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    };

    private final String code;
    private final String message;

    InputRule(String code, String message) {
        this.code = code;
        this.message = message;
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
