package fr.numericemploi.application.catalogue.programmes;

import fr.numericemploi.domain.catalogue.programmes.VersionStatus;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.Optional;

/**
 * Which programmes are wanted: those whose latest or published version is so.
 *
 * @param words of the title
 */
public record ProgrammeQuery(
        Optional<String> words, Optional<VersionStatus> status, Optional<RomeCode> job, Optional<TrainingBodyId> body) {
    public static ProgrammeQuery all() {
        return new ProgrammeQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
