package fr.numericemploi.application.candidates.followup;

import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.candidates.DeclineReason;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.candidates.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far one of an agency's own prescriptions has come. It tells nothing of other agencies, nor whether the person was
 * known already: a doubtful duplicate is simply received.
 *
 * @param steps from the first to the present one
 * @param day of the selection day that the person is invited to
 * @param changedAt when the last step was made
 */
public record FollowedPrescription(
        UUID id,
        Optional<String> agencyReference,
        Status status,
        List<Step> steps,
        Optional<DeclineReason> declineReason,
        Optional<String> declineComment,
        Optional<LocalDate> day,
        Optional<Decision> decision,
        Instant changedAt) {
    public FollowedPrescription {
        status = told(status);
        steps = told(steps);
    }

    private static Status told(Status status) {
        return status == Status.DUPLICATE_TO_DECIDE ? Status.RECEIVED : status;
    }

    private static List<Step> told(List<Step> steps) {
        var told = new ArrayList<Step>();
        for (var step : steps) {
            var status = told(step.status());
            if (told.isEmpty() || told.get(told.size() - 1).status() != status) {
                told.add(new Step(status, step.at()));
            }
        }
        return List.copyOf(told);
    }
}
