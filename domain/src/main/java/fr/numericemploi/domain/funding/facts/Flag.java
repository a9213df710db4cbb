package fr.numericemploi.domain.funding.facts;

import java.util.Locale;
import java.util.Map;

/** Questions that are answered by yes or no. */
public enum Flag implements Fact<Boolean> {
    REGISTERED("l'inscription comme demandeur d'emploi"),
    RSA("le bénéfice du RSA"),
    ASS("le bénéfice de l'ASS"),
    AAH("le bénéfice de l'AAH"),
    UNEMPLOYMENT_BENEFIT("le bénéfice de l'allocation d'aide au retour à l'emploi (ARE)"),
    BENEFIT_COVERS_TRAINING("la couverture de toute la formation par l'ARE"),
    WITHOUT_INCOME("l'absence de tout revenu"),
    CROUS_GRANT("le bénéfice d'une bourse du CROUS"),
    DISABLED_WORKER("la reconnaissance de la qualité de travailleur handicapé (RQTH)"),
    EMPLOYMENT_DUTY("l'appartenance aux bénéficiaires de l'obligation d'emploi (BOETH)"),
    PRIORITY_DISTRICT("la résidence en quartier prioritaire (QPV)"),
    RURAL_AREA("la résidence en zone de revitalisation rurale"),
    FORMER_SUBSIDISED_CONTRACT("la sortie d'un contrat unique d'insertion"),
    FORMER_SUPPORT("un accompagnement antérieur du même type"),
    STUDENT("le statut d'élève ou d'étudiant"),
    IN_TRAINING("le suivi d'une autre formation"),
    FINISHED_COLLEGE("la fin de la scolarité au collège"),
    GENERAL_BACCALAUREATE("le baccalauréat général"),
    VOCATIONAL_LEVEL_4("le baccalauréat professionnel ou un titre professionnel de même niveau"),
    UNSKILLED("l'absence de diplôme de niveau 3"),
    PRIORITY_PLAN_PUBLIC("l'appartenance au public du plan d'investissement dans les compétences (PIC)"),
    LASTING_WORK_DIFFICULTY("la difficulté d'accès à l'emploi durable"),
    PARENTAL_SUPPORT("le soutien des parents"),
    RESOURCES_UNDER_CEILING("des ressources inférieures au plafond"),
    LONE_PARENT("la situation de parent isolé, de femme seule enceinte, ou trois enfants à charge"),
    RIGHTS_AND_DUTIES("l'entrée dans le champ des droits et devoirs du RSA"),
    BUSINESS_PROJECT("un projet de création d'entreprise qui exige le diplôme"),
    HIGH_LEVEL_ATHLETE("l'inscription sur la liste des sportifs de haut niveau"),
    NEXT_APPRENTICESHIP("un nouveau contrat de niveau supérieur, ou à la suite d'une rupture involontaire"),
    FORMER_POEI_WITHOUT_HIRING("une POEI antérieure restée sans embauche"),
    GOOD_REASON("le motif légitime de l'absence d'embauche"),
    OFFER_LODGED("le dépôt de l'offre auprès de France Travail"),
    OFFER_IN_ZONE("la place de l'offre dans la zone de recherche de la personne"),
    CONTRIBUTIONS_PAID("la régularité de l'employeur à l'égard de ses cotisations"),
    ECONOMIC_DISMISSAL("un licenciement économique dans les 12 derniers mois"),
    AGENCY_DEROGATION("la dérogation du directeur d'agence"),
    PRIVATE_EMPLOYER("la qualité d'employeur privé assujetti à la contribution formation"),
    WRITTEN_CONTRACT("un contrat écrit"),
    TUTOR("la désignation d'un tuteur"),
    TUTOR_IS_EMPLOYER("l'exercice du tutorat par l'employeur lui-même"),
    BRANCH_EXTENSION("un accord de branche qui étend la durée"),
    NEED_IDENTIFIED("le besoin constaté par un accord de branche ou par l'OPCO"),
    TRANSPORT_TITLE("la préparation d'un des deux titres du transport"),
    COLLECTIVE_PLACE("une place dans l'action achetée"),
    CERTIFICATION_REQUIRES_IT("une durée en entreprise exigée par la certification"),
    PROJECT_VALIDATED("la validation du projet par le conseiller"),
    OTHERS_RULED_OUT("le constat qu'AFC, POE et AFPR ne peuvent être mobilisées"),
    GROUP_BUILT("la constitution d'un groupe par cette aide"),
    REGIONAL_AID("une aide individuelle de la Région pour la même formation"),
    TRAINING_FEES_ONLY("un devis limité aux frais pédagogiques"),
    FEES_ASKED("une somme demandée au stagiaire"),
    QUALIOPI("la certification Qualiopi de l'organisme de formation"),
    CERTIFICATION_VALID("la validité de la certification le jour de l'entrée en formation"),
    TRAINING_LABELLED("le label Grande École du Numérique de la formation"),
    TRAINING_BEGUN("l'entrée effective en formation"),
    CONSENT("l'accord de la personne pour utiliser son CPF"),
    DEPARTMENT_AGREES("l'accord du département"),
    COMPANY_AGREES("l'accord de l'entreprise"),
    FINANCED_BY_FRANCE_TRAVAIL("le financement de la formation par France Travail"),
    SUPPORTED("un accompagnement social ou professionnel"),
    FILLS_A_POST("le remplacement d'un salarié ou l'occupation d'un poste"),
    NIGHT_WORK("du travail de nuit");

    private final String label;

    Flag(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Class<Boolean> type() {
        return Boolean.class;
    }

    @Override
    public Boolean read(String typed) {
        var answer = typed.strip().toLowerCase(Locale.ROOT);
        var yes = answer.equals("true") || answer.equals("oui");
        FactRule.NOT_YES_OR_NO.refuseIf(
                !yes && !answer.equals("false") && !answer.equals("non"), Map.of("value", typed));
        return yes;
    }

    @Override
    public String inFrench(Boolean value) {
        return value ? "oui" : "non";
    }
}
