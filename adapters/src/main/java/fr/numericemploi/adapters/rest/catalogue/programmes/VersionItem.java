package fr.numericemploi.adapters.rest.catalogue.programmes;

import fr.numericemploi.domain.catalogue.programmes.Version;
import fr.numericemploi.domain.catalogue.programmes.VersionStatus;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version, without what it says. */
@Schema(name = "ProgrammeVersionItem")
public record VersionItem(
        int number,
        VersionStatus status,
        @Schema(examples = "publiée") String label,

        @Schema(description = "of the commission, where it was sent back")
        String remarks,

        @Schema(description = "when it came to that status") Instant since) {
    static VersionItem of(Version version) {
        return new VersionItem(
                version.number(), version.status(), version.status().label(), version.remarks(), version.since());
    }
}
