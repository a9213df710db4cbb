package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.shared.Rule;

/** The rules of the candidates context. */
public enum CandidateRule implements Rule {
    REFERENCE(
            Kind.INVALID,
            "candidates.reference",
            "« {value} » n'est pas une référence de dossier, par exemple NE-2026-00042."),
    BIRTH_DATE_FUTURE(Kind.INVALID, "candidates.birth-date-future", "La date de naissance {date} est dans le futur."),
    BIRTH_DATE_TOO_OLD(Kind.INVALID, "candidates.birth-date-too-old", "La date de naissance {date} est trop ancienne."),
    TOO_YOUNG(Kind.INVALID, "candidates.too-young", "La personne doit avoir {age} ans au moins pour être prescrite."),
    REFERENCE_CHARACTERS(
            Kind.INVALID,
            "candidates.reference-characters",
            "La référence ne contient ni « # », ni « ; », ni « \\ » : elle fait partie de l'adresse de la prescription."),
    UNREACHABLE(
            Kind.INVALID, "candidates.unreachable", "Donnez au moins une adresse e-mail ou un numéro de téléphone."),
    PHONE(
            Kind.INVALID,
            "candidates.phone",
            "« {value} » n'est pas un numéro de téléphone : 06 12 34 56 78, ou avec l'indicatif du pays, +49 781 123456."),
    AIMS(Kind.INVALID, "candidates.aims", "Donnez de 1 à {max} métiers visés, le préféré en premier."),
    SKILLS(Kind.INVALID, "candidates.skills", "Donnez {max} compétences au plus."),
    NAMED_TWICE(Kind.INVALID, "candidates.named-twice", "Le même code est donné deux fois."),
    CONSENT_MISSING(
            Kind.INVALID,
            "candidates.consent-missing",
            "Sans la version et la date de la notice d'information remise à la personne, aucune prescription."),
    CONSENT_FUTURE(
            Kind.INVALID,
            "candidates.consent-future",
            "La notice ne peut pas avoir été remise le {date}, dans le futur."),
    AGENCY_CLOSED(Kind.CONFLICT, "candidates.agency-closed", "L'agence {agency} est fermée : elle ne prescrit plus."),
    AGENCY_REFERENCE_TAKEN(
            Kind.CONFLICT,
            "candidates.agency-reference-taken",
            "Votre agence a déjà donné la référence {reference} à une autre prescription."),
    ALREADY_PRESCRIBED(
            Kind.CONFLICT,
            "candidates.already-prescribed",
            "Votre agence a déjà prescrit cette personne : la prescription est en cours."),
    NOT_NOW(Kind.CONFLICT, "candidates.not-now", "Impossible de passer de « {from} » à « {to} »."),
    COMMENT_MISSING(Kind.INVALID, "candidates.comment-missing", "Précisez le motif en commentaire."),
    CASE_DECIDED(Kind.CONFLICT, "candidates.case-decided", "Ce doublon est déjà tranché."),
    NOT_A_SUSPECT(
            Kind.INVALID,
            "candidates.not-a-suspect",
            "Ce dossier n'est pas de ceux auxquels la prescription ressemble."),
    ERASED(Kind.CONFLICT, "candidates.erased", "Les données de cette personne ont été effacées.");

    private final Kind kind;
    private final String code;
    private final String message;

    CandidateRule(Kind kind, String code, String message) {
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
