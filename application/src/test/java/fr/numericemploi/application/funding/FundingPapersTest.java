package fr.numericemploi.application.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.numericemploi.application.funding.envelopes.PaperDueView;
import fr.numericemploi.application.funding.envelopes.ReceivePaper;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.envelopes.Commitment;
import fr.numericemploi.domain.funding.envelopes.PapersReminded;
import fr.numericemploi.domain.funding.envelopes.Step;
import fr.numericemploi.domain.funding.facts.Paper;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FundingPapersTest {
    private final PlanDesk desk = new PlanDesk();
    private PlanId plan;

    @BeforeEach
    void aPlanIsDecidedAndInvoiced() {
        desk.granted(20_000);
        plan = desk.planned(desk.somebody(), desk.somebody());
        desk.decided(plan);
        desk.all(plan, Step.COMMIT);
        desk.all(plan, Step.INVOICE);
    }

    @Test
    void theSchemesPapersAreExpectedByTheirDays() {
        var session = desk.desk.sessions.find(desk.session);

        assertThat(one().papers()).singleElement().satisfies(paper -> {
            assertThat(paper.paper()).isEqualTo(Paper.ATTENDANCE);
            assertThat(paper.dueOn()).isEqualTo(session.terms().dates().until().plusDays(15));
        });
    }

    @Test
    void nothingIsPaidBeforeTheyHaveCome() {
        assertThatThrownBy(() -> desk.all(plan, Step.PAY)).hasMessageContaining("feuilles d'émargement");
        desk.papers.receive(one().id(), one().version(), desk.attendance());
        assertThatThrownBy(() -> desk.all(plan, Step.PAY)).hasMessageContaining("feuilles d'émargement");

        assertThat(desk.papers.receiveAll(plan, Optional.empty(), desk.attendance()))
                .isEqualTo(2);

        assertThat(desk.all(plan, Step.PAY)).isEqualTo(2);
    }

    @Test
    void onlyWhatIsExpectedIsReceivedAndNothingOfTomorrow() {
        var today = desk.attendance().dated();
        var tomorrow = new ReceivePaper(Paper.ATTENDANCE, today.plusDays(1), "Émargements");
        var quote = new ReceivePaper(Paper.QUOTE, today, "Devis");

        assertThatThrownBy(() -> desk.papers.receiveAll(plan, Optional.empty(), tomorrow))
                .hasMessageContaining("réception");
        assertThatThrownBy(() -> desk.papers.receiveAll(plan, Optional.empty(), quote))
                .hasMessageContaining("pas attendue");
        assertThatThrownBy(() -> desk.papers.receive(one().id(), 99, desk.attendance()))
                .hasMessageContaining("a changé");
    }

    @Test
    void whatHasNotComeIsListedByItsDay() {
        var due = one().papers().get(0).dueOn();

        assertThat(due(due.minusDays(1))).isEmpty();
        assertThat(due(due)).hasSize(2);
        desk.papers.receive(one().id(), one().version(), desk.attendance());
        assertThat(due(due)).hasSize(1);
        desk.desk.as(Callers.aCoordinatorOf("NANCY"));
        assertThat(due(due)).isEmpty();
    }

    @Test
    void papersOfASessionAreAskedForTogetherAndOnce() {
        var due = one().papers().get(0).dueOn();
        var days = (int) desk.attendance().dated().until(due.minusDays(7), ChronoUnit.DAYS);
        desk.desk.as(Caller.system());
        assertThat(desk.papersAfter(days - 1).remind()).isFalse();

        assertThat(desk.papersAfter(days).remind()).isTrue();

        assertThat(desk.papersAfter(days).remind()).isFalse();
        assertThat(desk.desk.people.journal.events().stream().filter(PapersReminded.class::isInstance))
                .singleElement(type(PapersReminded.class))
                .satisfies(event -> assertThat(event.papers()).hasSize(2));
    }

    private List<PaperDueView> due(LocalDate until) {
        return desk.papers.due(until, new PageRequest(Optional.empty(), 9)).items();
    }

    @Test
    void onlyKeepersOfTheTerritoryReceiveThem() {
        var one = one();

        desk.desk.as(Callers.aCommissionMemberOf("ALSACE"));
        assertThatThrownBy(() -> desk.papers.receive(one.id(), one.version(), desk.attendance()))
                .hasMessageContaining("ne permet pas");
        desk.desk.as(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> desk.papers.receive(one.id(), one.version(), desk.attendance()))
                .hasMessageContaining("engagement");
    }

    private Commitment.Snapshot one() {
        return desk.desk.commitments.of(plan).get(0).snapshot();
    }
}
