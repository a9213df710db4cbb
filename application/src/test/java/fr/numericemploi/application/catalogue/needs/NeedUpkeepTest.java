package fr.numericemploi.application.catalogue.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.links.Answer;
import fr.numericemploi.application.links.Outcome;
import fr.numericemploi.application.links.Question;
import fr.numericemploi.application.links.Question.Choice;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.domain.catalogue.needs.NeedConfirmationAsked;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.NeedStatus;
import fr.numericemploi.domain.catalogue.needs.WithdrawalReason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NeedUpkeepTest {
    private final NeedOffice office = new NeedOffice();
    private final NeedId id = office.stated(3);

    @Test
    void aCompanyIsAskedOnceBeforeItsNeedGoesStale() {
        office.keepUpOn("2026-04-16");
        assertThat(office.journal.events()).hasSize(1);

        office.keepUpOn("2026-04-17");
        office.keepUpOn("2026-04-30");
        assertThat(office.journal.events())
                .endsWith(new NeedConfirmationAsked(id, office.company, office.recruiter, LocalDate.of(2026, 5, 1)))
                .hasSize(2);

        office.keepUpOn("2026-05-01");
        assertThat(office.need(id).status()).isEqualTo(NeedStatus.STALE);
    }

    @Test
    void howeverLateItIsAskedACompanyHasTheWholeTimeToAnswer() {
        office.keepUpOn("2026-07-01");
        office.keepUpOn("2026-07-14");
        assertThat(office.need(id).status()).isEqualTo(NeedStatus.OPEN);

        office.keepUpOn("2026-07-15");

        assertThat(office.need(id).status()).isEqualTo(NeedStatus.STALE);
    }

    @Test
    void theNeedsOfAFormerMemberAreWithdrawnThen() {
        office.leavesOn("2026-04-01");

        office.keepUpOn("2026-04-17");

        assertThat(office.need(id).withdrawal().orElseThrow().reason()).isEqualTo(WithdrawalReason.NO_LONGER_A_MEMBER);
    }

    @Test
    void nothingIsAskedByTheLinkUntilTheCompanyIsAsked() {
        assertThat(askedOn("2026-03-02").isOpen()).isFalse();
        office.keepUpOn("2026-04-17");

        assertThat(askedOn("2026-04-17").choices())
                .map(Choice::value)
                .containsExactly("CONFIRM", "FILLED-3", "FILLED-1", "FILLED-2", "WITHDRAW");
    }

    @Test
    void aYesByTheLinkBringsAStaleNeedBack() {
        office.keepUpOn("2026-04-17");
        office.keepUpOn("2026-05-01");

        assertThat(answeredOn("2026-05-04", "CONFIRM", "").title()).contains("reste ouvert");

        assertThat(office.need(id).openPosts()).isEqualTo(3);
        assertThat(askedOn("2026-05-04").paragraphs()).containsExactly("Il est confirmé jusqu'au 03/07/2026.");
    }

    @Test
    void postsAreFilledByTheLink() {
        office.keepUpOn("2026-04-17");

        answeredOn("2026-04-18", "FILLED-2", "");

        assertThat(office.need(id).openPosts()).isEqualTo(1);
        assertThat(askedOn("2026-04-18").isOpen()).isFalse();
    }

    @Test
    void aNeedIsWithdrawnByTheLinkForAReasonThatIsKept() {
        office.keepUpOn("2026-04-17");

        answeredOn("2026-04-18", "WITHDRAW", "Le site ferme");

        assertThat(office.need(id).withdrawal().orElseThrow().note()).isEqualTo("Le site ferme");
    }

    @Test
    void aLinkIsAboutOneNeedOnly() {
        var other = office.stated(1);
        var question = office.questionOn("2026-03-02");

        assertThatThrownBy(() -> office.caller.as(Caller.holderOf(id.value()), () -> question.ask(other.value())))
                .hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> question.ask(id.value())).hasMessageContaining("rôle");
    }

    @Test
    void onlyStaffAsksBeforeTheTime() {
        assertThatThrownBy(() -> office.deskOn("2026-03-02").ask(office.read(id)))
                .hasMessageContaining("rôle");
    }

    private Question askedOn(String day) {
        return office.caller.as(
                Caller.holderOf(id.value()), () -> office.questionOn(day).ask(id.value()));
    }

    private Outcome answeredOn(String day, String choice, String comment) {
        return office.caller.as(Caller.holderOf(id.value()), () -> office.questionOn(day)
                .answer(id.value(), new Answer(choice, comment)));
    }
}
