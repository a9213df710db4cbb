package fr.numericemploi.domain.candidates.imports;

import fr.numericemploi.domain.shared.Rule;

/** What a file of prescriptions must keep to, beyond what any prescription must. */
public enum ImportRule implements Rule {
    NIR_COLUMN(
            "imports.nir-column",
            "La colonne « {column} » annonce des numéros de sécurité sociale : retirez-la, ils ne doivent être ni transmis ni conservés ici."),
    SKILL_LEVEL("imports.skill-level", "« {value} » n'est pas une compétence avec son niveau, par exemple WEB-PHP:2."),
    YES_OR_NO("imports.yes-or-no", "« {value} » n'est ni oui ni non."),
    FAILED(
            "imports.failed",
            "La ligne n'a pas pu être enregistrée. Renvoyez le fichier ; si l'erreur revient, signalez-la.");

    private final String code;
    private final String message;

    ImportRule(String code, String message) {
        this.code = code;
        this.message = message;
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
