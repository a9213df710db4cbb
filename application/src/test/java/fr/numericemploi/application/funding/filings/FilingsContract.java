package fr.numericemploi.application.funding.filings;

import static fr.numericemploi.domain.funding.filings.FilingExamples.MARCH;
import static fr.numericemploi.domain.funding.filings.FilingExamples.attendance;
import static fr.numericemploi.domain.funding.filings.FilingExamples.enrolment;
import static fr.numericemploi.domain.funding.filings.FilingExamples.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.filings.Filing;
import fr.numericemploi.domain.funding.filings.FilingId;
import fr.numericemploi.domain.funding.filings.FilingState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link Filings} promises. */
public abstract class FilingsContract extends PortContract {
    private static final LocalDate TODAY = LocalDate.of(2018, 4, 3);

    private final SessionId session = new SessionId(UUID.randomUUID());
    private final CandidateId martine = new CandidateId(UUID.randomUUID());

    protected abstract Filings filings();

    @Test
    void whatWasSavedIsFoundAgain() {
        var filing = kept(attendance(session, martine, MARCH, 75));
        filing.file(outcome("KAIROS-1", TODAY), TODAY);
        save(filing);

        assertThat(find(filing).snapshot())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(filing.snapshot());
        assertThat(inTransaction(() -> filings().find(new FilingId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var mine = kept(enrolment(session, martine));
        var theirs = find(mine);
        theirs.file(outcome("KAIROS-1", TODAY), TODAY);
        save(theirs);

        mine.refuse(outcome("Identifiant inconnu", TODAY), TODAY);

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void theSameIsNotFiledTwiceUnlessItWasRefused() {
        var first = kept(enrolment(session, martine));
        assertThatThrownBy(() -> kept(enrolment(session, martine))).hasMessageContaining("déjà");
        kept(enrolment(new SessionId(UUID.randomUUID()), martine));

        first.refuse(outcome("Identifiant inconnu", TODAY), TODAY);
        save(first);

        assertThat(kept(enrolment(session, martine)).snapshot().state()).isEqualTo(FilingState.EXPORTED);
    }

    @Test
    void hoursOfAttendanceAddUpButThoseThatWereRefused() {
        kept(attendance(session, martine, MARCH, 75));
        var april = kept(attendance(session, martine, MARCH.plusMonths(1), 120));
        assertThat(attended()).isEqualByComparingTo("195");

        april.refuse(outcome("Heures illisibles", TODAY), TODAY);
        save(april);

        assertThat(attended()).isEqualByComparingTo("75");
    }

    @Test
    void aListIsPagedAndNarrowed() {
        var filing = kept(enrolment(session, martine));
        kept(attendance(session, martine, MARCH, 75));
        var place = Optional.of(filing.snapshot().territory());

        var first = inTransaction(() ->
                filings().list(place, Optional.of(session), Optional.empty(), new PageRequest(Optional.empty(), 1)));

        assertThat(first.items()).hasSize(1);
        assertThat(inTransaction(() -> filings()
                                .list(place, Optional.of(session), Optional.empty(), new PageRequest(first.next(), 1)))
                        .items())
                .hasSize(1)
                .doesNotContainAnyElementsOf(first.items());
        assertThat(inTransaction(() -> filings()
                                .list(
                                        place,
                                        Optional.of(session),
                                        Optional.of(FilingState.FILED),
                                        new PageRequest(Optional.empty(), 9)))
                        .items())
                .isEmpty();
    }

    private BigDecimal attended() {
        return inTransaction(() -> filings().attended(session)).get(martine);
    }

    private Filing kept(Filing filing) {
        save(filing);
        return find(filing);
    }

    private Filing find(Filing filing) {
        return inTransaction(() -> filings().find(filing.snapshot().id())).orElseThrow();
    }

    private void save(Filing filing) {
        inTransaction(() -> filings().save(filing));
    }
}
