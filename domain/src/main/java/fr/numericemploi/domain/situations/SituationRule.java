package fr.numericemploi.domain.situations;

import fr.numericemploi.domain.shared.Rule;

/** The rules of the situations context. */
public enum SituationRule implements Rule {
    QUALIFICATION_LEVEL(
            "situations.qualification-level",
            "« {value} » n'est pas un niveau de qualification : 0 à 8, ou VI, V bis, V, IV, III, II, I (avant 2019)."),
    DISTRICT(
            "situations.district",
            "« {value} » n'est pas le code d'un quartier prioritaire : QP, trois chiffres du département, trois chiffres, par exemple QP067012."),
    DISTRICT_DENIED(
            "situations.district-denied",
            "Le code d'un quartier prioritaire est donné, mais la personne n'habiterait dans aucun : corrigez l'un des deux."),
    DATE_FUTURE("situations.date-future", "La date {date} est dans le futur.");

    private final String code;
    private final String message;

    SituationRule(String code, String message) {
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
