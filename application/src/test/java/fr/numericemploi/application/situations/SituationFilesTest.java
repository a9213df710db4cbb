package fr.numericemploi.application.situations;

import static fr.numericemploi.domain.situations.ASituation.ofALongTermJobseeker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InMemoryJournal;
import fr.numericemploi.application.shared.InvalidInput;
import fr.numericemploi.domain.partners.Agencies;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.situations.Benefit;
import fr.numericemploi.domain.situations.FileId;
import fr.numericemploi.domain.situations.QualificationLevel;
import fr.numericemploi.domain.situations.SituationChanged;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SituationFilesTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    private final CurrentCaller caller = new CurrentCaller();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final SituationFiles files = new SituationFiles(new InMemorySituations(), caller, journal, TODAY);
    private final FileId person = new FileId(UUID.randomUUID());
    private final FileId prescription = new FileId(UUID.randomUUID());

    @BeforeEach
    void anAgencyTellsASituation() {
        caller.set(Callers.aCounsellorOf(new AgencyId(UUID.randomUUID())));
        files.tell(prescription, Agencies.ALSACE, ofALongTermJobseeker());
        files.settle(prescription, person, Agencies.ALSACE);
    }

    @Test
    void theFileBeginsWithWhatWasToldFirst() {
        caller.set(Callers.aCoordinatorOf("ALSACE"));

        assertThat(files.find(person).benefits()).containsExactly(Benefit.RSA);
        assertThat(files.find(person).qualification()).contains(QualificationLevel.LEVEL_3);
    }

    @Test
    void whatIsToldLaterIsKeptBesideAndChangesNothing() {
        var later = new FileId(UUID.randomUUID());
        caller.set(Callers.aCoordinatorOf("ALSACE"));
        files.tell(later, Agencies.ALSACE, form("II").toFacts(LocalDate.now(TODAY)));

        files.settle(later, person, Agencies.ALSACE);

        assertThat(files.find(person).qualification()).contains(QualificationLevel.LEVEL_3);
        assertThat(files.find(later).qualification()).contains(QualificationLevel.LEVEL_6);
    }

    @Test
    void aCoordinatorCorrectsItAndTheJournalTellsOnlyThat() {
        caller.set(Callers.aCoordinatorOf("ALSACE"));

        files.change(person, files.find(person).version(), form("V bis"));

        assertThat(files.find(person).qualification()).contains(QualificationLevel.LEVEL_2);
        assertThat(journal.events()).containsExactly(new SituationChanged(person));
    }

    @Test
    void aStaleCorrectionAndAWrongOneAreRefused() {
        caller.set(Callers.aCoordinatorOf("ALSACE"));
        var version = files.find(person).version();

        assertThatThrownBy(() -> files.change(person, version - 1, form("V"))).hasMessageContaining("a changé");
        assertThatThrownBy(() -> files.change(person, version, form("bac"))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void nobodyElseReadsIt() {
        for (var stranger : List.of(
                Callers.aCounsellorOf(new AgencyId(UUID.randomUUID())),
                Callers.aSystemOf(new AgencyId(UUID.randomUUID())),
                Callers.aRecruiterOf(new CompanyId(UUID.randomUUID())),
                Callers.aCommissionMemberOf("ALSACE"))) {
            caller.set(stranger);
            assertThatThrownBy(() -> files.find(person)).hasMessageContaining("rôle");
        }
        caller.set(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> files.find(person)).hasMessageContaining("n'existe pas");
    }

    @Test
    void onceErasedThereIsNothingToRead() {
        caller.set(Callers.aCoordinatorOf("ALSACE"));

        files.erase(Set.of(person, prescription));

        assertThatThrownBy(() -> files.find(person)).hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> files.find(prescription)).hasMessageContaining("n'existe pas");
    }

    private static SituationForm form(String qualification) {
        return new SituationForm("2025-01-02", List.of("ASS"), true, null, null, qualification, "Terminale", null);
    }
}
