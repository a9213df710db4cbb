package fr.numericemploi.adapters.rest.catalogue.programmes;

import fr.numericemploi.domain.catalogue.programmes.Version;
import fr.numericemploi.domain.catalogue.programmes.VersionStatus;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a programme. */
@Schema(name = "ProgrammeVersion")
public record VersionAnswer(
        int number, VersionStatus status, String label, String remarks, Instant since, ContentForm content) {
    static VersionAnswer of(Version version) {
        return new VersionAnswer(
                version.number(),
                version.status(),
                version.status().label(),
                version.remarks(),
                version.since(),
                ContentForm.of(version.content()));
    }
}
