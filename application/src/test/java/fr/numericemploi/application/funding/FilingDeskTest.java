package fr.numericemploi.application.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.funding.filings.FilingDesk;
import fr.numericemploi.application.funding.filings.InMemoryFilings;
import fr.numericemploi.application.funding.filings.MakeFiling;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.envelopes.Commitment;
import fr.numericemploi.domain.funding.filings.FilingDownloaded;
import fr.numericemploi.domain.funding.filings.FilingKind;
import fr.numericemploi.domain.funding.filings.FilingLine;
import fr.numericemploi.domain.funding.filings.FilingState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilingDeskTest {
    private final PlanDesk desk = new PlanDesk();
    private final FilingDesk filings = new FilingDesk(
            new InMemoryFilings(),
            desk.desk.sessions,
            desk.desk.people.register,
            desk.desk.office.partners.directory(desk.desk.office.caller),
            desk.desk.commitments.ledger(),
            desk.papers,
            desk.desk.people.caller,
            desk.desk.people.journal,
            UUID::randomUUID,
            desk.desk.people.clock);
    private final LocalDate today = desk.attendance().dated();
    private PlanId plan;

    @BeforeEach
    void twoAreTrained() {
        desk.granted(20_000);
        plan = desk.planned(desk.somebody(), desk.somebody());
        desk.decided(plan);
    }

    @Test
    void everybodyWhoseTrainingIsPaidIsEnrolled() {
        var filing = filings.export(make(FilingKind.AIS, null, List.of()));

        assertThat(filings.find(filing).lines()).hasSize(2).allSatisfy(line -> assertThat(line.hours())
                .isEqualByComparingTo(one().agreed().hours()));
        assertThatThrownBy(() -> filings.export(make(FilingKind.AIS, null, List.of())))
                .hasMessageContaining("déjà");
    }

    @Test
    void theFileNamesPeopleAndWhoTookItIsRecorded() {
        var file = filings.download(filings.export(make(FilingKind.AES, null, List.of())));

        assertThat(file.entries())
                .allSatisfy(entry -> assertThat(entry.person()).isPresent());
        assertThat(desk.desk.people.journal.events()).anyMatch(FilingDownloaded.class::isInstance);
    }

    @Test
    void attendanceIsToldPersonByPersonAndNeverExceedsTheTraining() {
        var dates = desk.desk.sessions.find(desk.session).terms().dates();
        var whole = one().agreed().hours();
        var first = YearMonth.from(dates.from());
        var last = YearMonth.from(dates.until());
        assertThatThrownBy(() -> filings.export(make(FilingKind.ATTENDANCE, first, List.of())))
                .hasMessageContaining("personne par personne");
        filings.export(make(FilingKind.ATTENDANCE, first, List.of(attending(whole.subtract(BigDecimal.ONE)))));

        assertThatThrownBy(() ->
                        filings.export(make(FilingKind.ATTENDANCE, last, List.of(attending(new BigDecimal("1.01"))))))
                .hasMessageContaining("ne dépassent pas");

        assertThat(filings.export(make(FilingKind.ATTENDANCE, last, List.of(attending(BigDecimal.ONE)))))
                .isNotNull();
    }

    @Test
    void whatIsRefusedIsExportedAnew() {
        var filing = filings.export(make(FilingKind.AIS, null, List.of()));
        filings.refuse(filing, 1, "Identifiant inconnu", today);

        filings.export(make(FilingKind.AIS, null, List.of()));

        assertThat(filings.list(
                                Optional.of(desk.session),
                                Optional.of(FilingState.REFUSED),
                                new PageRequest(Optional.empty(), 9))
                        .items())
                .hasSize(1);
        assertThatThrownBy(() -> filings.file(filing, 2, "KAIROS-8", today)).hasMessageContaining("refusé");
        assertThatThrownBy(() -> filings.file(filing, 1, "KAIROS-8", today)).hasMessageContaining("a changé");
    }

    @Test
    void strangersAreRefused() {
        var filing = filings.export(make(FilingKind.AIS, null, List.of()));
        var nobody = new MakeFiling.Person(
                new CandidateId(UUID.randomUUID()), Optional.empty(), FilingLine.Absence.NONE, Optional.empty(), "");
        assertThatThrownBy(() -> filings.export(make(FilingKind.AES, null, List.of(nobody))))
                .hasMessageContaining("financée par personne");

        desk.desk.as(Callers.aCommissionMemberOf("ALSACE"));
        assertThatThrownBy(() -> filings.download(filing)).hasMessageContaining("ne permet pas");
        desk.desk.as(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> filings.download(filing)).hasMessageContaining("dépôt");
        assertThatThrownBy(() -> filings.file(filing, 1, "K", today)).hasMessageContaining("dépôt");
        assertThatThrownBy(() -> filings.export(make(FilingKind.AES, null, List.of())))
                .hasMessageContaining("session");
    }

    private MakeFiling make(FilingKind kind, YearMonth month, List<MakeFiling.Person> people) {
        return new MakeFiling(kind, desk.session, Optional.ofNullable(month), people);
    }

    private MakeFiling.Person attending(BigDecimal hours) {
        return new MakeFiling.Person(
                one().purpose().candidate(), Optional.of(hours), FilingLine.Absence.NONE, Optional.empty(), "");
    }

    private Commitment.Snapshot one() {
        return desk.desk.commitments.of(plan).get(0).snapshot();
    }
}
