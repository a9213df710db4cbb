package fr.numericemploi.application.catalogue.programmes;

import fr.numericemploi.domain.shared.RuleViolation;
import java.util.List;
import java.util.Optional;

/**
 * An offer of a training body's catalogue, as far as it could be read.
 *
 * @param read what it says; empty where that is wrong
 * @param leftOut what it says beside, and what has no place in a programme
 */
public record TrainingOffer(
        Place place, Optional<OfferedProgramme> read, List<String> leftOut, List<RuleViolation> wrong) {
    public static TrainingOffer right(Place place, OfferedProgramme read, List<String> leftOut) {
        return new TrainingOffer(place, Optional.of(read), leftOut, List.of());
    }

    public static TrainingOffer wrong(Place place, List<RuleViolation> why) {
        return new TrainingOffer(place, Optional.empty(), List.of(), why);
    }

    /**
     * Where it stands in the document.
     *
     * @param index from 0
     * @param line from 1
     * @param number its number there, or what stands in its place
     */
    public record Place(int index, int line, String number) {}
}
