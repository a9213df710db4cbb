package fr.numericemploi.domain.shared;

import java.util.Map;

/** The rules of form and the check keys of the identifiers that people type. */
public enum IdentifierRule implements Rule {
    SIREN_FORM("identifiers.siren-form", "« {value} » n'est pas un SIREN : il compte 9 chiffres."),
    SIREN_KEY("identifiers.siren-key", "Le SIREN {value} est faux : sa clé de contrôle (Luhn) ne tombe pas juste."),
    SIRET_FORM("identifiers.siret-form", "« {value} » n'est pas un SIRET : il compte 14 chiffres."),
    SIRET_KEY("identifiers.siret-key", "Le SIRET {value} est faux : sa clé de contrôle (Luhn) ne tombe pas juste."),
    SIRET_KEY_LA_POSTE(
            "identifiers.siret-key-la-poste",
            "Le SIRET {value} est faux : pour La Poste, la clé de Luhn doit tomber juste ou la somme des chiffres être un multiple de 5."),
    FRANCE_TRAVAIL_ID(
            "identifiers.france-travail-id",
            "« {value} » n'est pas un identifiant France Travail : 7 chiffres puis un chiffre ou une lettre, ou 11 chiffres (le dernier peut être une lettre si le premier est 0)."),
    NIR_REFUSED(
            "identifiers.nir-refused",
            "Ce texte contient un numéro de sécurité sociale : il ne doit être ni saisi ni conservé ici. Retirez-le."),
    NIR_FIELD_REFUSED(
            "identifiers.nir-field-refused",
            "« {value} » : l'association n'a pas le droit de recueillir le numéro de sécurité sociale. Retirez ce champ."),
    ROME_CODE(
            "identifiers.rome-code",
            "« {value} » n'est pas un code ROME : une lettre de A à N puis 4 chiffres, par exemple M1805."),
    ROME_VERSION("identifiers.rome-version", "« {value} » n'est pas une version du ROME, par exemple 3 ou 4.60."),
    INSEE_CODE(
            "identifiers.insee-code",
            "« {value} » n'est pas un code commune INSEE : 5 caractères qui commencent par le département, par exemple 67482 pour Strasbourg. Ce n'est pas le code postal."),
    POSTAL_CODE(
            "identifiers.postal-code",
            "« {value} » n'est pas un code postal français : 5 chiffres, par exemple 67000."),
    DEPARTMENT_CODE(
            "identifiers.department-code",
            "« {value} » n'est pas un code de département : 2 caractères avec le zéro initial (08, 67, 2A), 3 chiffres outre-mer."),
    NAF_CODE(
            "identifiers.naf-code",
            "« {value} » n'est pas un code NAF : 4 chiffres puis une lettre, par exemple 62.01Z."),
    EMAIL("identifiers.email", "« {value} » n'est pas une adresse e-mail : nom@domaine, 254 caractères au plus."),
    WEB_ADDRESS(
            "identifiers.web-address",
            "« {value} » n'est pas une adresse web : http:// ou https://, 400 caractères au plus."),
    PHONE(
            "identifiers.phone",
            "« {value} » n'est pas un numéro de téléphone complet : indicatif du pays compris, par exemple +33388123456.");

    private final String code;
    private final String message;

    IdentifierRule(String code, String message) {
        this.code = code;
        this.message = message;
    }

    /** The violation by this value, or by none. */
    RuleViolation brokenBy(String value) {
        return new RuleViolation(this, Map.of("value", value == null ? "" : value));
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
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
