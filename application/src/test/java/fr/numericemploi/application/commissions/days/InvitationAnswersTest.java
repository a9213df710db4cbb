package fr.numericemploi.application.commissions.days;

import static fr.numericemploi.domain.commissions.days.Days.ALICE;
import static fr.numericemploi.domain.commissions.days.Days.DATE;
import static fr.numericemploi.domain.commissions.days.Days.aPublishedDay;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.links.Answer;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.domain.commissions.days.InvitationAnswered;
import fr.numericemploi.domain.commissions.days.Reply;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationAnswersTest {
    private final DayOffice office = new DayOffice();
    private final SelectionDay day = aPublishedDay();
    private final UUID invitation =
            day.snapshot().arrangement().guests().invitee(ALICE).invitation().value();

    InvitationAnswersTest() {
        office.days.save(day);
        office.caller.set(Caller.holderOf(invitation));
    }

    @Test
    void thePersonIsToldWhenAndWhereAndConfirms() {
        assertThat(office.answers.ask(invitation).paragraphs().get(0))
                .contains("jeudi 17 mars 2016 à 9 h", "1 place de la Gare");

        office.answers.answer(invitation, new Answer("CONFIRMED", ""));

        assertThat(office.journal.events())
                .containsExactly(new InvitationAnswered(day.snapshot().id(), ALICE, Reply.CONFIRMED));
    }

    @Test
    void whoeverAsksForAnotherTimeSaysWhenInTheirOwnWords() {
        office.answers.answer(invitation, new Answer("OTHER_TIME_ASKED", "Plutôt après 11 h"));

        var alice = office.days
                .find(day.snapshot().id())
                .orElseThrow()
                .snapshot()
                .arrangement()
                .guests()
                .invitee(ALICE);
        assertThat(alice.wish()).isEqualTo("Plutôt après 11 h");
        assertThat(alice.reply()).isEqualTo(Reply.OTHER_TIME_ASKED);
    }

    @Test
    void whoeverComesBackReadsWhatTheyAnsweredAndMayChangeIt() {
        assertThat(office.answers.ask(invitation).paragraphs()).anyMatch(line -> line.contains("si vous venez"));

        office.answers.answer(invitation, new Answer("CONFIRMED", ""));
        assertThat(office.answers.ask(invitation).paragraphs()).anyMatch(line -> line.contains("dit que vous venez"));
        office.answers.answer(invitation, new Answer("OTHER_TIME_ASKED", ""));

        assertThat(office.answers.ask(invitation).paragraphs()).anyMatch(line -> line.contains("un autre horaire"));
        assertThat(office.answers.ask(invitation).isOpen()).isTrue();
    }

    @Test
    void thereIsNothingToAnswerOnceTheHourHasCome() {
        var nine = Clock.fixed(DATE.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var late = new InvitationAnswers(office.days, office.caller, office.journal, nine);

        assertThat(late.ask(invitation).isOpen()).isFalse();
        assertThat(late.ask(UUID.randomUUID()).isOpen()).isFalse();
    }
}
