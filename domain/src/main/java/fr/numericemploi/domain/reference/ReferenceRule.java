package fr.numericemploi.domain.reference;

import fr.numericemploi.domain.shared.Rule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.Map;

/** The rules of the reference context: a code must have its form, and stand in its table. */
public enum ReferenceRule implements Rule {
    SKILL_CODE(
            "reference.skill-code",
            "« {value} » n'est pas un code de compétence : des majuscules et chiffres séparés par des tirets, par exemple DEV-JAVA."),
    UNKNOWN_JOB("reference.unknown-job", "Le code {value} n'est pas un métier du numérique du ROME en vigueur."),
    UNKNOWN_ROME_VERSION(
            "reference.unknown-rome-version",
            "La version {value} du ROME n'est pas tenue ici : 3, ou celle que donne la table des métiers."),
    UNKNOWN_SKILL("reference.unknown-skill", "La compétence {value} n'est pas dans le vocabulaire du numérique."),
    UNKNOWN_COMMUNE(
            "reference.unknown-commune", "Le code {value} n'est pas celui d'une commune actuelle du Grand Est."),
    UNKNOWN_INTERCOMMUNALITY(
            "reference.unknown-intercommunality",
            "Le code {value} n'est pas celui d'une intercommunalité du Grand Est."),
    MOBILITY_EMPTY(
            "reference.mobility-empty",
            "La mobilité doit nommer au moins une commune, une intercommunalité ou un département."),
    POSITION("reference.position", "La latitude va de -90 à 90 et la longitude de -180 à 180.");

    private final String code;
    private final String message;

    ReferenceRule(String code, String message) {
        this.code = code;
        this.message = message;
    }

    public RuleViolation brokenBy(String value) {
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
