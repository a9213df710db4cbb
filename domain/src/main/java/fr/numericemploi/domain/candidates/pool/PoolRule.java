package fr.numericemploi.domain.candidates.pool;

import fr.numericemploi.domain.shared.Rule;

/** The rules of the pool. */
public enum PoolRule implements Rule {
    TRANSITION(Kind.CONFLICT, "candidates.pool-transition", "Au vivier, on ne passe pas de « {from} » à « {to} »."),
    NOT_ASKED(Kind.CONFLICT, "candidates.pool-not-asked", "Aucune réponse n'est attendue sur cette disponibilité."),
    REASON_UNTOLD(
            Kind.INVALID, "candidates.pool-reason-untold", "Dites dans la note pourquoi la personne quitte le vivier."),
    REASON_NOT_STAFF(
            Kind.INVALID,
            "candidates.pool-reason-not-staff",
            "La raison {reason} ne se donne pas à la main : choisissez NO, PLACED ou OTHER."),
    SKILL_WANTED(
            Kind.INVALID,
            "candidates.skill-wanted",
            "« {value} » n'est pas une compétence recherchée : attendu DEV-JAVA ou DEV-JAVA:3."),
    TOO_MUCH_WANTED(Kind.INVALID, "candidates.too-much-wanted", "{max} critères de cette sorte au plus."),
    CONTACT_AWAITED(
            Kind.CONFLICT, "candidates.contact-awaited", "Votre entreprise attend déjà la réponse de cette personne."),
    CONTACT_ANSWERED(
            Kind.CONFLICT,
            "candidates.contact-answered",
            "Cette personne a déjà répondu à votre entreprise : {status}."),
    CONTACT_LIMIT(
            Kind.CONFLICT,
            "candidates.contact-limit",
            "Votre entreprise a déjà fait {max} demandes de contact aujourd'hui. Recommencez demain."),
    CONTACT_CLOSED(
            Kind.CONFLICT,
            "candidates.contact-closed",
            "Cette demande de contact n'attend plus de réponse : {status}.");

    private final Kind kind;
    private final String code;
    private final String message;

    PoolRule(Kind kind, String code, String message) {
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
