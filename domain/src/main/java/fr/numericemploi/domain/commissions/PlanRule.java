package fr.numericemploi.domain.commissions;

import fr.numericemploi.domain.shared.Rule;

/** What no plan of a marathon day may break, whoever makes it. */
public enum PlanRule implements Rule {
    PERSON_UNKNOWN("commissions.plan-person-unknown", "La personne n'est pas convoquée à cette journée."),
    PANEL_UNKNOWN("commissions.plan-panel-unknown", "Le jury n'existe pas dans cette journée."),
    ROOM_UNKNOWN("commissions.plan-room-unknown", "La salle n'existe pas dans cette journée."),
    SLOT_UNKNOWN("commissions.plan-slot-unknown", "La journée n'a pas de créneau n° {slot}."),
    PERSON_EXCLUDED("commissions.plan-person-excluded", "La personne a été mise hors du plan par la coordination."),
    ALREADY_BEGUN(
            "commissions.plan-already-begun",
            "Le créneau de {time} a déjà commencé : ses entretiens ne changent plus."),
    PIN_LOST("commissions.plan-pin-lost", "L'entretien de {time} avec le jury {panel} est épinglé et doit rester."),
    PERSON_UNAVAILABLE("commissions.plan-person-unavailable", "La personne n'est pas disponible à {time}."),
    RECRUITER_UNAVAILABLE(
            "commissions.plan-recruiter-unavailable", "Un recruteur du jury {panel} n'est pas là à {time}."),
    PANEL_BREAK("commissions.plan-panel-break", "Le jury {panel} est en pause à {time}."),
    CONFLICT_OF_INTEREST(
            "commissions.plan-conflict-of-interest",
            "Conflit d'intérêts entre la personne et un recruteur du jury {panel}."),
    ROOM_UNAVAILABLE("commissions.plan-room-unavailable", "La salle « {room} » n'est pas à disposition à {time}."),
    STEP_FREE(
            "commissions.plan-step-free",
            "La personne a besoin d'un accès de plain-pied, que la salle « {room} » n'offre pas."),
    PERSON_SEEN_TWICE("commissions.plan-person-seen-twice", "La personne a déjà un entretien à {time}."),
    PANEL_TAKEN("commissions.plan-panel-taken", "Le jury {panel} a déjà un entretien à {time}."),
    RECRUITER_TAKEN(
            "commissions.plan-recruiter-taken",
            "Un recruteur du jury {panel} est déjà en entretien avec un autre jury à {time}."),
    ROOM_TAKEN("commissions.plan-room-taken", "La salle « {room} » est déjà prise à {time}.");

    private final String code;
    private final String message;

    PlanRule(String code, String message) {
        this.code = code;
        this.message = message;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
