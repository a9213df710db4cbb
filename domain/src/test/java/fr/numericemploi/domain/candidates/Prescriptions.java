package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.partners.Agencies;
import fr.numericemploi.domain.partners.AgencyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Files and prescriptions for tests. */
public final class Prescriptions {
    public static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    public static final Consent INFORMED = new Consent("2026-01", LocalDate.of(2026, 2, 27));

    private Prescriptions() {}

    public static Candidate aFileOf(Person person) {
        var number = ThreadLocalRandom.current().nextInt(10_000_000);
        return Candidate.open(
                new CandidateId(UUID.randomUUID()), CandidateReference.of(2026, number), Agencies.ALSACE, person);
    }

    public static Prescriber anAgency() {
        return new Prescriber(new AgencyId(UUID.randomUUID()), Optional.empty(), Optional.empty(), Agencies.ALSACE);
    }

    public static Prescriber anAgencyThatCallsIt(String reference) {
        return new Prescriber(
                new AgencyId(UUID.randomUUID()),
                Optional.empty(),
                Optional.of(new AgencyReference(reference)),
                Agencies.ALSACE);
    }

    public static Prescription aPrescriptionOf(Person person, CandidateId candidate, Prescriber by) {
        return Prescription.about(candidate, new PrescriptionId(UUID.randomUUID()), by, person, INFORMED, MONDAY);
    }

    public static Prescription anUndecidedPrescriptionOf(Person person, Prescriber by) {
        return Prescription.undecided(new PrescriptionId(UUID.randomUUID()), by, person, INFORMED, MONDAY);
    }
}
