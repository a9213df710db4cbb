package fr.numericemploi.adapters.rest.reference;

import fr.numericemploi.application.reference.Provenance;
import fr.numericemploi.domain.reference.Job;

/** One job, with where it comes from. */
public record JobAnswer(String source, String version, String licence, JobItem job) {
    static JobAnswer of(Provenance provenance, Job job) {
        return new JobAnswer(provenance.source(), provenance.version(), provenance.licence(), JobItem.of(job));
    }
}
