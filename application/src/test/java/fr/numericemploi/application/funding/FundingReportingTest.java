package fr.numericemploi.application.funding;

import static fr.numericemploi.domain.funding.envelopes.Account.AVAILABLE;
import static fr.numericemploi.domain.funding.envelopes.Account.COMMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.candidates.InMemoryCandidateCards;
import fr.numericemploi.application.cohorts.SessionDirectory;
import fr.numericemploi.application.funding.reports.FundingReport;
import fr.numericemploi.application.funding.reports.FundingReport.PersonPart;
import fr.numericemploi.application.funding.reports.FundingReporting;
import fr.numericemploi.application.funding.reports.InMemoryLedgerSums;
import fr.numericemploi.application.funding.reports.ReportForm;
import fr.numericemploi.application.reference.InMemoryReferenceTables;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.domain.funding.envelopes.Move;
import fr.numericemploi.domain.funding.envelopes.Step;
import fr.numericemploi.domain.funding.reports.Figures;
import fr.numericemploi.domain.partners.Funder;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.Funders;
import fr.numericemploi.domain.shared.Money;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FundingReportingTest {
    private final PlanDesk desk = new PlanDesk();
    private final FundingReporting reporting = reporting(desk.desk);
    private final FunderId opco = desk.desk.office.partners.has(Funders.anOpco());

    @BeforeEach
    void aFunderPaysForTwoPeopleAndAnotherPaysNothingYet() {
        desk.granted(10_000, opco);
        var plan = desk.planned(desk.somebody(), desk.somebody());
        desk.decided(plan);
        desk.all(plan, Step.COMMIT);
        desk.granted(20_000);
    }

    @Test
    void everyPartAddsUpToTheTotal() {
        var report = reporting.report(year(opco));

        assertThat(report.total().until().granted()).isEqualTo(new Money(1_000_000));
        assertThat(sum(report.envelopes(), FundingReport.EnvelopePart::figures)).isEqualTo(report.total());
        var spent = spent(report.total());
        assertThat(spent(sum(report.programmes(), FundingReport.ProgrammePart::figures)))
                .isEqualTo(spent);
        assertThat(spent(sum(report.cohorts(), FundingReport.CohortPart::figures)))
                .isEqualTo(spent);
        assertThat(spent(sum(report.people(), PersonPart::figures))).isEqualTo(spent);
        assertThat(report.total()
                        .on(AVAILABLE)
                        .amount()
                        .plus(report.total().on(COMMITTED).amount()))
                .isEqualTo(new Money(1_000_000));
    }

    @Test
    void cohortsAndPeopleAreCalledByTheirNames() {
        var report = reporting.report(year(opco));

        assertThat(report.cohorts()).singleElement().satisfies(part -> {
            assertThat(part.cohort().title()).isEqualTo("Développeur web et web mobile");
            assertThat(part.cohort().place()).isEqualTo("Strasbourg");
        });
        assertThat(report.people()).isNotEmpty().allSatisfy(person -> {
            assertThat(person.reference()).startsWith("NE-2026-");
            assertThat(person.name())
                    .hasValueSatisfying(name -> assertThat(name).startsWith("Martine "));
        });
    }

    @Test
    void whoWasErasedKeepsAReferenceAndNoName() {
        var someone = reporting.report(year(opco)).people().get(0);
        desk.desk.people.erasure.erase(someone.id());

        assertThat(reporting.report(year(opco)).people().get(0)).satisfies(person -> {
            assertThat(person.reference()).isEqualTo(someone.reference());
            assertThat(person.name()).contains("personne effacée");
        });
    }

    @Test
    void aFunderReadsNamesWhereItsConventionSaysSo() {
        desk.desk.as(Callers.aFunder(opco));
        assertThat(reporting.report(year(opco)).people()).isNotEmpty().allSatisfy(person -> {
            assertThat(person.name()).isEmpty();
            assertThat(person.reference()).startsWith("NE-2026-");
        });

        var funder = desk.desk.office.partners.funders.find(opco).orElseThrow();
        var profile = funder.snapshot().profile();
        funder.change(Funders.thatSeesNames(profile), true);
        desk.desk.office.partners.has(Funder.restore(funder.snapshot()));

        assertThat(reporting.report(year(opco)).people())
                .allSatisfy(person -> assertThat(person.name()).isPresent());
    }

    @Test
    void aFunderWithoutEnvelopesHasAnEmptyReport() {
        var other = desk.desk.office.partners.has(Funders.anOpco());

        var report = reporting.report(year(other));

        assertThat(report.total()).isEqualTo(Figures.NONE);
        assertThat(report.envelopes()).isEmpty();
        assertThat(report.people()).isEmpty();
    }

    @Test
    void aReportIsForTheTerritorysStaffAndTheFunderItself() {
        desk.desk.as(Callers.aCoordinatorOf("NANCY"));
        assertThat(reporting.report(year(opco)).envelopes()).isEmpty();
        desk.desk.as(Callers.aFunder(new FunderId(UUID.randomUUID())));
        assertThatThrownBy(() -> reporting.report(year(opco))).hasMessageContaining("financeur");
        desk.desk.as(Callers.aCommissionMemberOf("ALSACE"));
        assertThatThrownBy(() -> reporting.report(year(opco))).hasMessageContaining("ne permet pas");
        desk.desk.as(Callers.anAdministrator());
        assertThatThrownBy(() -> reporting.report(year(new FunderId(UUID.randomUUID()))))
                .hasMessageContaining("financeur");
        assertThatThrownBy(() -> reporting.report(new ReportForm(opco.value(), "2026-02-01", "2026-01-01", "", "")))
                .hasMessageContaining("avant d'avoir commencé");
    }

    private static ReportForm year(FunderId funder) {
        return new ReportForm(funder.value(), "2026-01-01", "2026-12-31", null, null);
    }

    /** What has to do with training: the rest is of envelopes only. */
    private static List<Object> spent(Figures figures) {
        return List.of(
                figures.moved(Move.RESERVE),
                figures.moved(Move.COMMIT),
                figures.on(COMMITTED),
                figures.moved(Move.PAY));
    }

    private static <T> Figures sum(List<T> parts, Function<T, Figures> figures) {
        return parts.stream().map(figures).reduce(Figures.NONE, Figures::plus);
    }

    private static FundingReporting reporting(FundingDesk desk) {
        var cards = new InMemoryCandidateCards(desk.people.candidates, desk.people.prescriptions);
        return new FundingReporting(
                new InMemoryLedgerSums(desk.commitments),
                new SessionDirectory(desk.kept, desk.people.caller),
                desk.office.files,
                new CandidateFiles(cards, desk.people.caller),
                InMemoryReferenceTables.referenceData(),
                desk.office.partners.directory(desk.office.caller),
                desk.people.caller,
                desk.people.clock);
    }
}
