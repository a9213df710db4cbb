package fr.numericemploi.domain.catalogue.programmes;

import fr.numericemploi.domain.shared.Rule;

/** The rules of training programmes. */
public enum ProgrammeRule implements Rule {
    TRANSITION(
            Kind.CONFLICT,
            "catalogue.programme-transition",
            "Cette version du programme est {from} : elle ne peut pas devenir {to}."),
    UNDER_WAY(
            Kind.CONFLICT,
            "catalogue.programme-under-way",
            "La version {number} est {status} : elle ne change plus. Attendez la décision de la commission, ou publiez-la ou retirez-la d'abord."),
    INCOMPLETE(
            Kind.CONFLICT, "catalogue.programme-incomplete", "Le programme n'est pas complet, il manque : {missing}."),
    NOT_PUBLISHED(Kind.CONFLICT, "catalogue.programme-not-published", "Ce programme n'est pas publié."),
    UNCHANGED(Kind.CONFLICT, "catalogue.programme-unchanged", "Rien ne distingue ce projet de la version {number}."),
    ORIGIN_TAKEN(
            Kind.CONFLICT,
            "catalogue.programme-origin-taken",
            "Un programme porte déjà le numéro {number} de cet organisme."),
    BODY_NOT_REGISTERED(
            Kind.CONFLICT,
            "catalogue.body-not-registered",
            "L'organisme de SIRET {siret} n'est pas enregistré ici : enregistrez-le d'abord."),
    OFFER_TWICE(
            Kind.CONFLICT,
            "catalogue.training-offer-twice",
            "L'offre {number} figure deux fois dans ce fichier : seule la première compte."),
    CERTIFICATION_EXPIRED(
            Kind.CONFLICT,
            "catalogue.certification-expired",
            "La certification {certification} a expiré le {until} : aucune session ne peut commencer le {day}."),
    CERTIFICATION_CODE(
            Kind.INVALID,
            "catalogue.certification-code",
            "« {value} » n'est pas un code de certification : RNCP37674 ou RS5000, par exemple."),
    CERTIFYING(Kind.INVALID, "catalogue.certifying", "Un programme qui prépare une certification est certifiant."),
    SKILL_LEVELS(
            Kind.INVALID,
            "catalogue.skill-levels",
            "Une compétence va de 0 à 4 à l'entrée, et plus haut à la sortie, jusqu'à 4."),
    TWICE(Kind.INVALID, "catalogue.twice", "La même chose figure deux fois dans cette liste."),
    HOURS(Kind.INVALID, "catalogue.hours", "Un module dure de 1 à {max} heures, en centre et en entreprise."),
    SEATS(Kind.INVALID, "catalogue.seats", "Les places vont de 1 à {max}, le minimum ne dépasse pas le maximum."),
    PROMISE(Kind.INVALID, "catalogue.promise", "Une promesse porte sur 1 à {max} stages ou emplois."),
    TOO_MANY(Kind.INVALID, "catalogue.too-many", "{max} au plus, {count} reçus."),
    PUBLIC_CODE(
            Kind.INVALID,
            "catalogue.public-code",
            "« {value} » n'est pas un code de public visé du Formacode, par exemple 80006 (demandeur d'emploi)."),
    FORMACODE(
            Kind.INVALID, "catalogue.formacode", "« {value} » n'est pas un Formacode : 5 chiffres, par exemple 31090."),
    NSF_CODE(Kind.INVALID, "catalogue.nsf-code", "« {value} » n'est pas un code NSF : 3 chiffres, par exemple 326."),
    LANGUAGE(
            Kind.INVALID,
            "catalogue.language",
            "« {value} » n'est pas un code de langue : 2 lettres (ISO 639-1), par exemple fr.");

    private final Kind kind;
    private final String code;
    private final String message;

    ProgrammeRule(Kind kind, String code, String message) {
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
