package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.shared.Rule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.Map;

/** The rules of a marathon day's life; those of its plan are {@link fr.numericemploi.domain.commissions.PlanRule}. */
public enum DayRule implements Rule {
    PERIOD(Kind.INVALID, "commissions.day-period", "Une plage horaire finit après son début : {from} – {to}."),
    TIMETABLE(
            Kind.INVALID,
            "commissions.day-timetable",
            "Entre l'ouverture et la fermeture, hors pauses, il faut la place d'un entretien de 10 à 120 minutes au moins."),
    ROOMS(Kind.INVALID, "commissions.day-rooms", "Une journée a de 1 à 60 salles, et chaque salle un nom à elle."),
    WANTED_PANELS(Kind.INVALID, "commissions.day-wanted-panels", "Une journée a de 1 à 40 jurys."),
    IN_THE_PAST(Kind.INVALID, "commissions.day-in-the-past", "La date du {date} est passée."),
    TRANSITION(Kind.CONFLICT, "commissions.day-transition", "La journée est {from} : elle ne peut pas être {to}."),
    PUBLISHED(
            Kind.CONFLICT,
            "commissions.day-published",
            "La journée est publiée : ce changement passe par un nouveau plan."),
    NOT_PUBLISHED(Kind.CONFLICT, "commissions.day-not-published", "La journée n'est pas publiée."),
    OVER(Kind.CONFLICT, "commissions.day-over", "La journée est close ou annulée : elle ne change plus."),
    NOT_YET(
            Kind.CONFLICT,
            "commissions.day-not-yet",
            "La journée a lieu le {date} : elle ne peut pas commencer avant."),
    NOTHING_PLANNED(
            Kind.CONFLICT,
            "commissions.day-nothing-planned",
            "Aucun entretien n'est planifié : calculez d'abord le plan."),
    ATTENDANCE_MISSING(
            Kind.CONFLICT,
            "commissions.attendance-missing",
            "Dites d'abord qui est venu : il manque la présence de {missing} personne(s)."),
    NOT_ACCEPTED(
            Kind.CONFLICT,
            "commissions.person-not-accepted",
            "{reference} n'a pas de prescription acceptée sur ce territoire, ou la personne a déjà été reçue."),
    ALREADY_SEEN(Kind.CONFLICT, "commissions.already-seen", "La personne a été reçue : son entretien ne change plus."),
    BEFORE_THE_HOUR(
            Kind.CONFLICT,
            "commissions.attendance-before-the-hour",
            "L'entretien commence à {start} : la personne ne peut pas encore être absente."),
    BREAK(Kind.CONFLICT, "commissions.day-break", "À {time} la journée est en pause : personne n'est reçu."),
    NO_SLOT(
            Kind.CONFLICT,
            "commissions.day-no-slot",
            "Aucun entretien ne commence à {time}. Les entretiens commencent à {slots}."),
    RECRUITER_UNKNOWN(
            Kind.UNKNOWN,
            "commissions.day-recruiter-unknown",
            "Ce recruteur n'a pas dit pouvoir venir à cette journée."),
    RECRUITER_ON_PANEL(
            Kind.CONFLICT,
            "commissions.day-recruiter-on-panel",
            "Ce recruteur siège au jury {panel} : remplacez-le d'abord."),
    PERSON_UNKNOWN(Kind.UNKNOWN, "commissions.day-person-unknown", "La personne n'est pas convoquée à cette journée."),
    ROOM_UNKNOWN(Kind.UNKNOWN, "commissions.day-room-unknown", "La salle n'existe pas dans cette journée."),
    PANEL_UNKNOWN(Kind.UNKNOWN, "commissions.day-panel-unknown", "Le jury n'existe pas dans cette journée."),
    NO_INTERVIEW(Kind.UNKNOWN, "commissions.day-no-interview", "La personne n'a pas d'entretien dans cette journée."),
    PANEL_OF_TWO(Kind.INVALID, "commissions.panel-of-two", "Un jury est formé de deux recruteurs : jury {panel}."),
    PANEL_COMPANIES(
            Kind.INVALID,
            "commissions.panel-companies",
            "Les deux recruteurs d'un jury sont de deux entreprises différentes : jury {panel}."),
    PANELS_OVERLAP(Kind.INVALID, "commissions.panels-overlap", "Un recruteur ne siège que dans un seul jury."),
    TOO_FEW_RECRUITERS(
            Kind.CONFLICT,
            "commissions.too-few-recruiters",
            "Aucun jury possible : il faut deux recruteurs de deux entreprises présents aux mêmes heures.");

    private final Kind kind;
    private final String code;
    private final String message;

    DayRule(Kind kind, String code, String message) {
        this.kind = kind;
        this.code = code;
        this.message = message;
    }

    /** For a look-up that finds nothing. */
    RuleViolation broken() {
        return brokenBy(Map.of());
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
