package fr.numericemploi.application.catalogue.programmes;

import fr.numericemploi.domain.catalogue.programmes.VersionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A programme in a list, by its latest version.
 *
 * @param published the number of the version that is published, if there is one
 * @param since when the latest version came to its status
 */
public record ProgrammeView(
        UUID id,
        String territory,
        String title,
        List<String> jobs,
        int number,
        VersionStatus status,
        Optional<Integer> published,
        Instant since) {}
