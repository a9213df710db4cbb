package fr.numericemploi.application.commissions.days;

import fr.numericemploi.application.links.Answer;
import fr.numericemploi.application.links.LinkQuestion;
import fr.numericemploi.application.links.Outcome;
import fr.numericemploi.application.links.Question;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.domain.commissions.days.Appointment;
import fr.numericemploi.domain.commissions.days.InvitationId;
import fr.numericemploi.domain.commissions.days.Reply;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import fr.numericemploi.domain.partners.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks the people invited whether they come at that time. */
@ApplicationService
public class InvitationAnswers implements LinkQuestion {
    public static final String PURPOSE = "interview";

    private static final String TITLE = "Votre entretien";
    private static final Question NOTHING_TO_ANSWER = Question.closed(
            TITLE,
            "Cet entretien n'a plus lieu, ou il a déjà eu lieu. Consultez le dernier message que vous avez reçu.");

    private final Days days;
    private final DayDesk desk;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public InvitationAnswers(Days days, CurrentCaller caller, Journal journal, Clock clock) {
        this.days = days;
        this.desk = new DayDesk(days, caller, journal);
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public Question ask(UUID subject) {
        var invitation = new InvitationId(subject);
        return day(subject)
                .flatMap(day -> appointment(day, invitation).map(one -> question(day, invitation, one)))
                .orElse(NOTHING_TO_ANSWER);
    }

    @Override
    public Outcome answer(UUID subject, Answer answer) {
        var reply = Reply.valueOf(answer.choice());
        day(subject)
                .flatMap(day -> days.take(day.snapshot().id()))
                .ifPresent(day -> desk.keep(day, day.answer(new InvitationId(subject), reply, wish(reply, answer))));
        return reply == Reply.CONFIRMED
                ? Outcome.of("Merci", "Votre venue est confirmée. À bientôt !")
                : Outcome.of(
                        "C'est noté",
                        "Nous cherchons un autre horaire. Vous recevrez un nouveau message ; d'ici là, votre horaire reste réservé.");
    }

    private Optional<SelectionDay> day(UUID subject) {
        caller.get().require(Role.LINK_HOLDER);
        return days.inviting(new InvitationId(subject));
    }

    private Optional<Appointment> appointment(SelectionDay day, InvitationId invitation) {
        var arrangement = day.snapshot().arrangement();
        return arrangement
                .guests()
                .invitee(invitation)
                .told()
                .map(arrangement::appointment)
                .filter(one -> day.snapshot().status().isPublic() && one.start().isAfter(LocalDateTime.now(clock)));
    }

    private static Question question(SelectionDay day, InvitationId invitation, Appointment appointment) {
        var arrangement = day.snapshot().arrangement();
        var premises = arrangement.frame().premises();
        return Question.of(
                        TITLE,
                        List.of(
                                "Vous êtes attendu(e) le " + FrenchTime.dayAndTime(appointment.start()) + ", "
                                        + premises.address() + ", "
                                        + premises.room(appointment.room()).name() + ".",
                                soFar(arrangement.guests().invitee(invitation).reply())),
                        new Question.Choice(Reply.CONFIRMED.name(), "Je viens"),
                        new Question.Choice(Reply.OTHER_TIME_ASKED.name(), "Je demande un autre horaire"))
                .withComment("Si vous demandez un autre horaire : quand pouvez-vous venir ce jour-là ?");
    }

    private static String soFar(Reply reply) {
        return switch (reply) {
            case NONE -> "Merci de nous dire si vous venez.";
            case CONFIRMED -> "Vous nous avez dit que vous venez. Vous pouvez encore changer votre réponse.";
            case OTHER_TIME_ASKED ->
                "Vous avez demandé un autre horaire : nous le cherchons. Vous pouvez encore changer votre réponse.";
        };
    }

    private static String wish(Reply reply, Answer answer) {
        return reply == Reply.OTHER_TIME_ASKED ? answer.comment() : "";
    }
}
