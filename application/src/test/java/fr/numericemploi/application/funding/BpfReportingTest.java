package fr.numericemploi.application.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.cohorts.SessionDirectory;
import fr.numericemploi.application.funding.envelopes.Recount;
import fr.numericemploi.application.funding.reports.Bpf;
import fr.numericemploi.application.funding.reports.BpfReporting;
import fr.numericemploi.application.funding.reports.InMemoryLedgerSums;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.envelopes.Step;
import fr.numericemploi.domain.partners.FunderKind;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BpfReportingTest {
    private static final int YEAR = 2026;

    private final PlanDesk desk = new PlanDesk();
    private final BpfReporting reporting = new BpfReporting(
            new InMemoryLedgerSums(desk.desk.commitments),
            new SessionDirectory(desk.desk.kept, desk.desk.people.caller),
            desk.desk.office.files,
            desk.desk.office.partners.directory(desk.desk.office.caller),
            desk.desk.people.caller,
            desk.desk.people.clock);
    private PlanId plan;

    @BeforeEach
    void anOpcoPaysForTwo() {
        desk.granted(20_000);
        plan = desk.planned(desk.somebody(), desk.somebody());
        desk.decided(plan);
        desk.all(plan, Step.COMMIT);
        desk.all(plan, Step.INVOICE);
    }

    @Test
    void onlyWhatWasPaidInTheYearCounts() {
        assertThat(reporting.report(YEAR).incomes()).isEmpty();
        assertThat(reporting.report(YEAR).all()).isEqualTo(new Bpf.Trained("Ensemble", 0, BigDecimal.ZERO));

        paid();

        var report = reporting.report(YEAR);
        var one = desk.desk.commitments.of(plan).get(0).snapshot().agreed();
        assertThat(report.incomes()).singleElement().satisfies(income -> {
            assertThat(income.origin()).isEqualTo(FunderKind.OPCO);
            assertThat(income.paid()).isEqualTo(one.amount().times(2));
        });
        assertThat(report.all().trainees()).isEqualTo(2);
        assertThat(report.all().hours()).isEqualByComparingTo(one.hours().multiply(BigDecimal.valueOf(2)));
        assertThat(reporting.report(YEAR - 1).incomes()).isEmpty();
    }

    @Test
    void everyFrameTellsOfEverybody() {
        paid();

        var report = reporting.report(YEAR);

        assertThat(report.byKind())
                .extracting(Bpf.Trained::label)
                .containsExactly("c. Personnes en recherche d'emploi");
        assertThat(List.of(report.byKind(), report.byGoal(), report.bySpeciality(), report.byBody()))
                .allSatisfy(frame -> assertThat(
                                frame.stream().mapToInt(Bpf.Trained::trainees).sum())
                        .isEqualTo(report.all().trainees()));
        assertThat(report.byGoal()).extracting(Bpf.Trained::label).allMatch(label -> label.contains("RNCP"));
        assertThat(report.bySpeciality()).extracting(Bpf.Trained::label).containsExactly("Spécialité NSF 326");
    }

    @Test
    void hoursThatWereClaimedBackDoNotCount() {
        paid();
        var purpose = desk.desk.commitments.of(plan).get(0).snapshot().purpose();
        var leaver = new Recount.Hours(purpose.candidate(), BigDecimal.TEN);
        desk.spending.recount(new Recount(purpose.session(), List.of(leaver), Optional.empty(), "Abandon", List.of()));

        var report = reporting.report(YEAR);

        var one = desk.desk.commitments.of(plan).get(0).snapshot().agreed();
        assertThat(report.all().hours()).isEqualByComparingTo(one.hours().add(BigDecimal.TEN));
        assertThat(report.incomes().get(0).claimedBack()).isGreaterThan(Money.ZERO);
    }

    @Test
    void itIsForTheTerritorysKeepers() {
        paid();

        desk.desk.as(Callers.aCoordinatorOf("NANCY"));
        assertThat(reporting.report(YEAR).incomes()).isEmpty();
        desk.desk.as(Callers.aCommissionMemberOf("ALSACE"));
        assertThatThrownBy(() -> reporting.report(YEAR)).hasMessageContaining("ne permet pas");
    }

    private void paid() {
        desk.papers.receiveAll(plan, Optional.empty(), desk.attendance());
        desk.all(plan, Step.PAY);
    }
}
