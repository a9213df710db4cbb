package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.Status;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's file.
 *
 * @param person empty once erased
 * @param prescriptions from the oldest, each in its agency's own words
 */
public record CandidateView(
        UUID id,
        String reference,
        String territory,
        Status status,
        String statusLabel,
        Optional<PersonView> person,
        List<ToldView> prescriptions,
        long version) {

    /** @param differences the fields in which the agency told something else than what the file says */
    public record ToldView(PrescriptionView prescription, List<String> differences) {}

    /** The file without its prescriptions. */
    public static CandidateView of(Candidate.Snapshot file) {
        return new CandidateView(
                file.id().value(),
                file.reference().value(),
                file.territory().value(),
                file.status(),
                file.status().label(),
                file.person().map(PersonView::of),
                List.of(),
                file.version());
    }

    CandidateView with(List<PrescriptionView> told) {
        var compared = told.stream().map(this::compared).toList();
        return new CandidateView(id, reference, territory, status, statusLabel, person, compared, version);
    }

    private ToldView compared(PrescriptionView told) {
        var differences = person.flatMap(known -> told.person().map(known::differencesFrom));
        return new ToldView(told, differences.orElse(List.of()));
    }
}
