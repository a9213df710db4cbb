package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Rule;

/** The rules of the partners context. */
public enum PartnerRule implements Rule {
    TERRITORY_CODE(
            Kind.INVALID,
            "partners.territory-code",
            "Le code de territoire « {value} » doit avoir 2 à 20 majuscules, chiffres ou tirets."),
    UNKNOWN_TERRITORY(Kind.INVALID, "partners.unknown-territory", "Le territoire {code} n'est pas ouvert."),
    TERRITORY_ALREADY_OPEN(Kind.CONFLICT, "partners.territory-already-open", "Le territoire {code} est déjà ouvert."),
    TERRITORY_WITHOUT_DEPARTMENT(
            Kind.INVALID,
            "partners.territory-without-department",
            "Un territoire couvre au moins un département, en tout ou partie."),
    AGENCY_CODE(
            Kind.INVALID,
            "partners.agency-code",
            "« {value} » n'est pas un code d'agence : 5 chiffres (SAFIR) pour France Travail, sinon 2 à 20 lettres, chiffres ou tirets."),
    AGENCY_CODE_TAKEN(Kind.CONFLICT, "partners.agency-code-taken", "Une agence porte déjà le code {code}."),
    SIRET_TAKEN(Kind.CONFLICT, "partners.siret-taken", "Une entreprise adhérente porte déjà le SIRET {siret}."),
    LEFT_BEFORE_JOINING(
            Kind.INVALID,
            "partners.left-before-joining",
            "Le départ ({leftOn}) ne peut pas précéder l'adhésion ({memberSince})."),
    EXPERTISE_MISSING(
            Kind.INVALID,
            "partners.expertise-missing",
            "Un recruteur technique doit avoir au moins un métier d'expertise."),
    CONTACT_KNOWN(Kind.CONFLICT, "partners.contact-known", "L'adresse {email} est déjà celle d'une personne d'ici."),
    ACCOUNT_SCOPE(
            Kind.INVALID,
            "partners.account-scope",
            "La portée ne convient pas à un compte {role} : un territoire pour la coordination et la commission, une agence pour son système, l'agence et la personne pour un conseiller, l'entreprise et la personne pour un recruteur, le financeur (et au besoin un territoire) pour un financeur, rien pour un administrateur."),
    PERSON_ELSEWHERE(
            Kind.INVALID,
            "partners.person-elsewhere",
            "Cette personne n'est pas de cette agence ou de cette entreprise."),
    OWN_ACCOUNT(
            Kind.CONFLICT, "partners.own-account", "Personne ne change son propre compte : demandez-le à un collègue."),
    PROVIDER_SILENT(
            Kind.UNAVAILABLE,
            "partners.identity-provider-silent",
            "Le fournisseur d'identité ne répond pas : rien n'a changé. Réessayez dans quelques minutes ; s'il y a urgence, désactivez le compte du système."),
    REGISTRATION_UNAVAILABLE(
            Kind.CONFLICT,
            "partners.registration-unavailable",
            "Le fournisseur d'identité n'enregistre pas de systèmes : créez le client chez lui, puis ouvrez ici un compte AGENCY_SYSTEM à son identifiant."),
    DECLARATION_FORM(
            Kind.INVALID,
            "partners.declaration-form",
            "« {value} » n'est pas un numéro de déclaration d'activité : 11 chiffres, par exemple 44670000067 ; le cinquième peut être la lettre P."),
    DECLARATION_DEPARTMENT(
            Kind.INVALID,
            "partners.declaration-department",
            "Le numéro de déclaration d'activité {value} est faux : ses 3e et 4e chiffres, le département, se répètent à la fin."),
    QUALIOPI_DATES(
            Kind.INVALID,
            "partners.qualiopi-dates",
            "Le certificat Qualiopi ne peut pas finir ({until}) avant de commencer ({from})."),
    CONTACT_EMPTY(
            Kind.INVALID,
            "partners.contact-empty",
            "Un contact a au moins un nom, une adresse e-mail ou un numéro de téléphone."),
    CONTACTS(Kind.INVALID, "partners.contacts", "Il faut au moins un contact, et {max} au plus."),
    BODY_KNOWN(Kind.CONFLICT, "partners.body-known", "Un organisme de formation porte déjà le SIRET {siret}."),
    FUNDER_KNOWN(Kind.CONFLICT, "partners.funder-known", "Un financeur porte déjà le nom « {name} »."),
    SYSTEM_NAME(Kind.INVALID, "partners.system-name", "Le nom d'un système s'écrit sans les signes <, > et %."),
    LOGIN_TAKEN(Kind.CONFLICT, "partners.login-taken", "L'identifiant de connexion {login} est déjà pris.");

    private final Kind kind;
    private final String code;
    private final String message;

    PartnerRule(Kind kind, String code, String message) {
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
