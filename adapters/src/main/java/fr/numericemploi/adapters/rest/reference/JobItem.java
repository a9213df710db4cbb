package fr.numericemploi.adapters.rest.reference;

import fr.numericemploi.domain.reference.Job;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReferenceJob")
public record JobItem(
        @Schema(examples = "M1855") String code,
        @Schema(examples = "4.60") String version,
        @Schema(examples = "Développeur / Développeuse web") String label,
        @Schema(examples = "M1805") String parentRome3) {

    static JobItem of(Job job) {
        return new JobItem(
                job.code().value(),
                job.version().value(),
                job.label(),
                job.parentRome3().value());
    }
}
