package fr.numericemploi.application.candidates;

import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.candidates.pool.PoolAdmission;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.domain.candidates.CandidateErased;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.candidates.pool.PoolStatus;
import fr.numericemploi.domain.shared.Event;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.situations.FileId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 19);

    private final InMemoryDesk desk = new InMemoryDesk();
    private final Person martine = aLongTermUnemployedDeveloper();
    private CandidateId id;

    @BeforeEach
    void aPersonIsAccepted() {
        id = desk.accepts(martine);
    }

    @Test
    void nothingIsLeftOfThePersonAndTheJournalStaysTrue() {
        var happened = desk.journal.events();

        desk.erasure.erase(id);

        var file = desk.register.find(id);
        assertThat(file.status()).isEqualTo(Status.ERASED);
        assertThat(file.person()).isEmpty();
        assertThat(file.prescriptions().get(0).prescription().person()).isEmpty();
        assertThatThrownBy(() -> desk.situations.find(new FileId(id.value()))).hasMessageContaining("n'existe pas");
        assertThat(desk.journal.events()).startsWith(happened.toArray(Event[]::new));
        assertThat(desk.journal.events()).endsWith(new CandidateErased(id));
    }

    @Test
    void thePersonLeavesThePool() {
        desk.progress.invited(id, DAY);
        desk.progress.attended(id, true);
        desk.progress.decided(id, Decision.EMPLOYABLE);
        desk.pool.admit(new PoolAdmission(id, Decision.EMPLOYABLE, List.of(new RomeCode("M1855")), List.of(), DAY));

        desk.erasure.erase(id);

        assertThat(desk.poolEntries.of(id).orElseThrow().snapshot().status()).isEqualTo(PoolStatus.LEFT);
    }

    @Test
    void whoIsPrescribedAgainLaterIsUnknown() {
        desk.erasure.erase(id);

        var again = desk.prescribes(desk.agency, martine);

        assertThat(again.candidate()).isPresent().isNotEqualTo(Optional.of(id));
    }

    @Test
    void onlyTheTerritorysCoordinatorErases() {
        desk.caller.set(Callers.aCounsellorOf(desk.agency));
        assertThatThrownBy(() -> desk.erasure.erase(id)).hasMessageContaining("rôle");
        desk.caller.set(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> desk.erasure.erase(id)).hasMessageContaining("n'existe pas");
    }
}
