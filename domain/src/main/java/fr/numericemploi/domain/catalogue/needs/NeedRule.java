package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.shared.Rule;

/** The rules of recruitment needs. */
public enum NeedRule implements Rule {
    TRANSITION(
            Kind.CONFLICT, "catalogue.need-transition", "Ce besoin est « {from} » : il ne peut pas devenir « {to} »."),
    NOT_OFFERED(
            Kind.CONFLICT,
            "catalogue.need-not-offered",
            "Ce besoin est « {status} » : il faut qu'il soit ouvert, ou à confirmer."),
    NOT_OPEN(Kind.CONFLICT, "catalogue.need-not-open", "Ce besoin est « {status} » : seul un besoin ouvert se publie."),
    NOT_TO_REVIEW(Kind.CONFLICT, "catalogue.need-not-to-review", "La rédaction de ce besoin n'attend aucun avis."),
    TOO_MANY_FILLED(
            Kind.CONFLICT,
            "catalogue.need-too-many-filled",
            "Il reste {left} postes à pourvoir : {posts} ne peuvent pas l'être."),
    POSTS_FILLED(
            Kind.CONFLICT,
            "catalogue.need-posts-filled",
            "{filled} postes sont déjà pourvus : il en faut davantage, ou déclarez le besoin pourvu."),
    NOT_A_MEMBER(
            Kind.CONFLICT,
            "catalogue.need-not-a-member",
            "L'entreprise n'est plus adhérente depuis le {day} : elle ne dépose plus de besoins."),
    OFFER_TAKEN(
            Kind.CONFLICT,
            "catalogue.need-offer-taken",
            "L'offre {offer} est déjà rattachée au besoin d'une autre entreprise."),
    COMPANY_UNTOLD(Kind.INVALID, "catalogue.need-company-untold", "Dites de quelle entreprise est ce besoin."),
    CONTACT_UNTOLD(
            Kind.INVALID,
            "catalogue.need-contact-untold",
            "Dites quel recruteur ou quelle recruteuse de l'entreprise répond de ce besoin."),
    CONTACT(
            Kind.INVALID,
            "catalogue.need-contact",
            "Cette personne n'est pas en activité parmi les recruteurs de l'entreprise."),
    MONTHS_UNTOLD(Kind.INVALID, "catalogue.contract-months-untold", "Un CDD dure un nombre de mois, à préciser."),
    MONTHS(
            Kind.INVALID,
            "catalogue.contract-months",
            "Un contrat « {kind} » ne peut pas durer autant : {max} mois au plus (0 : sans durée)."),
    FIRM_WITHOUT_DEGREE(
            Kind.INVALID, "catalogue.need-firm-without-degree", "Sans diplôme demandé, il n'y a rien d'exigé."),
    SALARY(
            Kind.INVALID,
            "catalogue.need-salary",
            "Le salaire va d'un montant à un autre, du plus petit au plus grand, au-dessus de zéro."),
    START(Kind.INVALID, "catalogue.need-start", "La dernière date de début vient avant la première."),
    SKILL_TWICE(Kind.INVALID, "catalogue.need-skill-twice", "La même compétence figure deux fois."),
    TOO_MANY_SKILLS(Kind.INVALID, "catalogue.need-too-many-skills", "{max} compétences au plus, {count} reçues."),
    REASON_UNTOLD(Kind.INVALID, "catalogue.need-reason-untold", "Dites dans la note pourquoi le besoin est retiré."),
    TOO_MANY_OFFERS(
            Kind.INVALID,
            "catalogue.offers-too-many",
            "{max} offres au plus par envoi, {count} reçues : découpez-les."),
    NO_OFFERS(
            Kind.INVALID,
            "catalogue.offers-missing",
            "Ce document n'est pas un résultat de recherche de l'API Offres d'emploi v2 : il y manque la liste « resultats »."),
    OFFER_CONTRACT(
            Kind.INVALID,
            "catalogue.offer-contract",
            "Le contrat « {type} » ({nature}) n'est pas un recrutement par l'entreprise elle-même : l'offre n'est pas reprise."),
    OFFER_TWICE(Kind.INVALID, "catalogue.offer-twice", "L'offre {offer} figure déjà plus haut dans ce document."),
    NOT_AN_OBJECT(Kind.INVALID, "catalogue.offer-not-an-object", "Ce n'est pas une offre.");

    private final Kind kind;
    private final String code;
    private final String message;

    NeedRule(Kind kind, String code, String message) {
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
