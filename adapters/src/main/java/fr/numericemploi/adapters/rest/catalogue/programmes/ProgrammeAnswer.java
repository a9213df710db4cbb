package fr.numericemploi.adapters.rest.catalogue.programmes;

import fr.numericemploi.application.catalogue.programmes.ProgrammeFile;
import fr.numericemploi.domain.catalogue.programmes.VersionStatus;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme by its latest version, and the list of all of them. */
@Schema(name = "Programme")
public record ProgrammeAnswer(
        UUID id, String territory, int number, VersionStatus status, ContentForm content, List<VersionItem> versions) {
    static ProgrammeAnswer of(ProgrammeFile programme) {
        var versions = programme.versions();
        var latest = versions.get(versions.size() - 1);
        return new ProgrammeAnswer(
                programme.id().value(),
                programme.territory().value(),
                latest.number(),
                latest.status(),
                ContentForm.of(latest.content()),
                versions.stream().map(VersionItem::of).toList());
    }
}
