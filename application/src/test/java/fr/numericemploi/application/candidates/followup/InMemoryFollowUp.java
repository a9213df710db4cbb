package fr.numericemploi.application.candidates.followup;

import static java.util.Comparator.comparing;

import fr.numericemploi.application.candidates.InMemoryPrescriptions;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.candidates.Prescription;
import fr.numericemploi.domain.candidates.Refusal;
import fr.numericemploi.domain.partners.AgencyId;
import java.time.Instant;
import java.util.Optional;

public final class InMemoryFollowUp implements FollowUpViews {
    private final InMemoryPrescriptions prescriptions;

    public InMemoryFollowUp(InMemoryPrescriptions prescriptions) {
        this.prescriptions = prescriptions;
    }

    @Override
    public Optional<FollowedPrescription> view(AgencyId agency, AgencyReference reference) {
        return prescriptions
                .named(agency, reference)
                .map(Prescription::snapshot)
                .map(InMemoryFollowUp::view);
    }

    @Override
    public Page<FollowedPrescription> changedSince(
            AgencyId agency, Instant since, Optional<AgencyReference> reference, PageRequest page) {
        var rows = prescriptions
                .all(prescription -> prescription.prescriber().agency().equals(agency)
                        && (reference.isEmpty()
                                || prescription.prescriber().reference().equals(reference)))
                .map(InMemoryFollowUp::view)
                .filter(followed -> !followed.changedAt().isBefore(since))
                .sorted(comparing(InMemoryFollowUp::cursor))
                .filter(followed -> cursor(followed).compareTo(page.after().orElse("")) > 0)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(rows, page.limit(), InMemoryFollowUp::cursor);
    }

    private static String cursor(FollowedPrescription followed) {
        return followed.changedAt() + " " + followed.id();
    }

    private static FollowedPrescription view(Prescription.Snapshot prescription) {
        return new FollowedPrescription(
                prescription.id().value(),
                prescription.prescriber().reference().map(AgencyReference::value),
                prescription.status(),
                prescription.steps(),
                prescription.refusal().map(Refusal::reason),
                prescription.refusal().map(Refusal::comment),
                prescription.day(),
                prescription.decision(),
                prescription.lastStep().at());
    }
}
