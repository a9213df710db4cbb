package fr.numericemploi.application.candidates;

import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static fr.numericemploi.domain.candidates.Prescriptions.INFORMED;
import static fr.numericemploi.domain.candidates.Prescriptions.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.CandidateReference;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.candidates.Prescriber;
import fr.numericemploi.domain.candidates.Prescription;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

public abstract class CandidateViewsContract extends PortContract {
    private final TerritoryCode here = aTerritory();
    private final TerritoryCode there = aTerritory();
    private final AgencyId agency = new AgencyId(UUID.randomUUID());
    private final Person martine = aLongTermUnemployedDeveloper();

    protected abstract Candidates candidates();

    protected abstract Prescriptions prescriptions();

    protected abstract CandidateViews files();

    protected abstract PrescriptionViews told();

    @Test
    void aPrescriptionIsReadInItsAgencysWords() {
        var file = aFileOf(martine, here);
        var id = prescribed(file, martine, here);

        var view = inTransaction(() -> told().view(id)).orElseThrow();

        assertThat(view.person()).contains(PersonView.of(martine));
        assertThat(view.candidateReference()).contains(file.reference().value());
        assertThat(view.steps()).containsExactly(new StepView(Status.RECEIVED, "reçue", MONDAY));
        assertThat(inTransaction(() -> told().about(file.id()))).containsExactly(view);
    }

    @Test
    void prescriptionsAreListedTheNewestFirstPageByPage() {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < 3; i++) {
            var person = aLongTermUnemployedDeveloper();
            ids.add(prescribed(aFileOf(person, here), person, here).value());
        }
        var all = new PrescriptionSearch(Optional.of(here), Optional.empty(), Optional.empty(), Optional.empty());

        var first = told().list(all, new PageRequest(Optional.empty(), 2));
        var second = told().list(all, new PageRequest(first.next(), 2));

        var listed = new ArrayList<>(first.items());
        listed.addAll(second.items());
        assertThat(listed).extracting(PrescriptionLine::id).hasSize(3).containsAll(ids);
        assertThat(listed)
                .extracting(line -> line.id().toString())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(second.next()).isEmpty();
    }

    @Test
    void prescriptionsAreFoundByAgencyStatusNameAndReference() {
        var file = aFileOf(martine, here);
        var id = prescribed(file, martine, here);

        assertThat(found(Optional.of(agency), Optional.of(Status.RECEIVED), "MÂRTINE"))
                .containsExactly(id.value());
        assertThat(found(Optional.empty(), Optional.empty(), file.reference().value()))
                .containsExactly(id.value());
        assertThat(found(Optional.empty(), Optional.empty(), martine.identity().lastName() + " martine"))
                .as("whichever name comes first")
                .containsExactly(id.value());
        assertThat(found(Optional.empty(), Optional.empty(), "?!")).isEmpty();
        assertThat(found(Optional.empty(), Optional.empty(), "r-42")).containsExactly(id.value());
        assertThat(found(Optional.of(new AgencyId(UUID.randomUUID())), Optional.empty(), ""))
                .isEmpty();
        assertThat(found(Optional.empty(), Optional.of(Status.ACCEPTED), "")).isEmpty();
        assertThat(found(Optional.empty(), Optional.empty(), "Durand")).isEmpty();
    }

    @Test
    void aLineTellsSinceWhen() {
        prescribed(aFileOf(martine, here), martine, here);
        var all = new PrescriptionSearch(Optional.of(here), Optional.empty(), Optional.empty(), Optional.empty());

        var line =
                told().list(all, new PageRequest(Optional.empty(), 5)).items().get(0);

        assertThat(line.since()).isEqualTo(MONDAY);
        assertThat(line.lastName()).contains(martine.identity().lastName());
    }

    @Test
    void aFileIsListedInEveryTerritoryThatPrescribedThePerson() {
        var file = aFileOf(martine, here);
        prescribed(file, martine, there);

        assertThat(references(here)).containsExactly(file.reference().value());
        assertThat(references(there)).containsExactly(file.reference().value());
        assertThat(references(aTerritory())).isEmpty();
        assertThat(inTransaction(() -> files().view(file.id())).orElseThrow().person())
                .contains(PersonView.of(martine));
    }

    private List<String> references(TerritoryCode territory) {
        var search = new CandidateSearch(Optional.of(territory), Optional.of(Status.RECEIVED), Optional.empty());
        return files().list(search, new PageRequest(Optional.empty(), 5)).items().stream()
                .map(CandidateLine::reference)
                .toList();
    }

    private List<UUID> found(Optional<AgencyId> by, Optional<Status> status, String text) {
        var search = new PrescriptionSearch(Optional.of(here), by, status, Optional.of(text));
        return told().list(search, new PageRequest(Optional.empty(), 5)).items().stream()
                .map(PrescriptionLine::id)
                .toList();
    }

    private Candidate.Snapshot aFileOf(Person person, TerritoryCode territory) {
        var number = ThreadLocalRandom.current().nextInt(10_000_000);
        var reference = CandidateReference.of(2026, number);
        var file = Candidate.open(new CandidateId(UUID.randomUUID()), reference, territory, person);
        inTransaction(() -> candidates().save(file));
        return file.snapshot();
    }

    private PrescriptionId prescribed(Candidate.Snapshot file, Person person, TerritoryCode territory) {
        var id = new PrescriptionId(UUID.randomUUID());
        var reference = new AgencyReference("R-42-" + id.value());
        var by = new Prescriber(agency, Optional.empty(), Optional.of(reference), territory);
        var prescription = Prescription.about(file.id(), id, by, person, INFORMED, MONDAY);
        inTransaction(() -> prescriptions().save(prescription));
        return id;
    }

    private static TerritoryCode aTerritory() {
        return new TerritoryCode(
                "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase());
    }
}
