package fr.numericemploi.adapters.rest.reference;

import fr.numericemploi.application.reference.ReferenceTable;
import fr.numericemploi.domain.reference.Job;
import java.util.Optional;

/** One job, with where it comes from. */
public record JobAnswer(String source, String version, String licence, JobItem job) {
    static Optional<JobAnswer> of(ReferenceTable<Job> oneOrNone) {
        var from = oneOrNone.provenance();
        return oneOrNone.rows().stream()
                .map(job -> new JobAnswer(from.source(), from.version(), from.licence(), JobItem.of(job)))
                .findFirst();
    }
}
