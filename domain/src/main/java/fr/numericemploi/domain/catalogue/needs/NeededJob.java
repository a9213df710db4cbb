package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.RomeVersion;
import java.util.Objects;

/**
 * A job by its code in one version of the ROME.
 *
 * @param family the ROME 3 sheet under which needs of all versions add up; in ROME 3 the code itself
 */
public record NeededJob(RomeCode code, RomeVersion version, RomeCode family) {
    public NeededJob {
        Objects.requireNonNull(code);
        Objects.requireNonNull(version);
        Objects.requireNonNull(family);
    }
}
