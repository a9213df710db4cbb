package fr.numericemploi.application.commissions.days;

import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.domain.reference.Job;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.Collection;
import java.util.List;

/** What panels and people have in common is a family of jobs: a ROME 3 sheet, not one of its many ROME 4 jobs. */
record JobFamilies(ReferenceData reference) {
    /** Each once, in the order of the jobs. */
    List<RomeCode> of(Collection<RomeCode> jobs) {
        return jobs.stream().map(this::family).distinct().toList();
    }

    private RomeCode family(RomeCode code) {
        return reference.onlyJob(code).rows().stream()
                .findFirst()
                .map(Job::parentRome3)
                .orElse(code);
    }
}
