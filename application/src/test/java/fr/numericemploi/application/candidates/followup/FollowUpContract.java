package fr.numericemploi.application.candidates.followup;

import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static fr.numericemploi.domain.candidates.Prescriptions.INFORMED;
import static fr.numericemploi.domain.candidates.Prescriptions.MONDAY;
import static fr.numericemploi.domain.candidates.Prescriptions.aFileOf;
import static fr.numericemploi.domain.candidates.Status.ACCEPTED;
import static fr.numericemploi.domain.candidates.Status.RECEIVED;
import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.candidates.Candidates;
import fr.numericemploi.application.candidates.Prescriptions;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.candidates.Prescriber;
import fr.numericemploi.domain.candidates.Prescription;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.candidates.Step;
import fr.numericemploi.domain.partners.Agencies;
import fr.numericemploi.domain.partners.AgencyId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class FollowUpContract extends PortContract {
    private final AgencyId agency = new AgencyId(UUID.randomUUID());

    protected abstract FollowUpViews views();

    protected abstract Candidates candidates();

    protected abstract Prescriptions prescriptions();

    @Test
    void anAgencyFollowsItsOwnPrescriptionByItsReference() {
        accept(prescribed("A-1", MONDAY), MONDAY.plus(2, HOURS));

        var followed = views().view(agency, new AgencyReference("A-1")).orElseThrow();

        assertThat(followed.status()).isEqualTo(ACCEPTED);
        assertThat(followed.steps())
                .containsExactly(new Step(RECEIVED, MONDAY), new Step(ACCEPTED, MONDAY.plus(2, HOURS)));
        assertThat(followed.changedAt()).isEqualTo(MONDAY.plus(2, HOURS));
        assertThat(views().view(new AgencyId(UUID.randomUUID()), new AgencyReference("A-1")))
                .isEmpty();
    }

    @Test
    void aDoubtfulDuplicateIsNoMoreThanReceived() {
        var doubtful = Prescription.undecided(
                new PrescriptionId(UUID.randomUUID()),
                prescriber("D-1"),
                aLongTermUnemployedDeveloper(),
                INFORMED,
                MONDAY);
        inTransaction(() -> prescriptions().save(doubtful));

        var followed = views().view(agency, new AgencyReference("D-1")).orElseThrow();

        assertThat(followed.status()).isEqualTo(RECEIVED);
        assertThat(followed.steps()).containsExactly(new Step(RECEIVED, MONDAY));
    }

    @Test
    void whatChangedSinceIsPagedFromTheOldestChange() {
        prescribed("A-1", MONDAY);
        var second = prescribed("A-2", MONDAY.plus(1, HOURS));
        prescribed("A-3", MONDAY.plus(2, HOURS));
        accept(second, MONDAY.plus(3, HOURS));

        var first = changedSince(MONDAY, Optional.empty());
        var next = changedSince(MONDAY, first.next());

        assertThat(first.items())
                .extracting(item -> item.agencyReference().orElseThrow())
                .containsExactly("A-1", "A-3");
        assertThat(next.items())
                .extracting(item -> item.agencyReference().orElseThrow())
                .containsExactly("A-2");
        assertThat(next.next()).isEmpty();
        assertThat(changedSince(MONDAY.plus(4, HOURS), Optional.empty()).items())
                .isEmpty();
    }

    @Test
    void oneMayBeAskedForByItsReference() {
        prescribed("A-1", MONDAY);
        prescribed("A-2", MONDAY);

        var found = views().changedSince(
                        agency, MONDAY, Optional.of(new AgencyReference("A-2")), new PageRequest(Optional.empty(), 2));

        assertThat(found.items())
                .extracting(item -> item.agencyReference().orElseThrow())
                .containsExactly("A-2");
    }

    private Page<FollowedPrescription> changedSince(Instant since, Optional<String> after) {
        return views().changedSince(agency, since, Optional.empty(), new PageRequest(after, 2));
    }

    private Prescription prescribed(String reference, Instant at) {
        var person = aLongTermUnemployedDeveloper();
        var file = aFileOf(person);
        var id = new PrescriptionId(UUID.randomUUID());
        var prescription = Prescription.about(file.snapshot().id(), id, prescriber(reference), person, INFORMED, at);
        inTransaction(() -> {
            candidates().save(file);
            prescriptions().save(prescription);
        });
        return inTransaction(() -> prescriptions().find(id)).orElseThrow();
    }

    private void accept(Prescription prescription, Instant at) {
        inTransaction(() -> {
            prescription.accept(at);
            prescriptions().save(prescription);
        });
    }

    private Prescriber prescriber(String reference) {
        return new Prescriber(agency, Optional.empty(), Optional.of(new AgencyReference(reference)), Agencies.ALSACE);
    }
}
