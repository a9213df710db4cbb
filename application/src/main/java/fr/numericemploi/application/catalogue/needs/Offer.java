package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.domain.catalogue.needs.NeedContent;
import fr.numericemploi.domain.catalogue.needs.Origin;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.List;
import java.util.Optional;

/**
 * An offer of another system, as far as it could be read.
 *
 * @param index its place in the document, from 0
 * @param id its id there, or what stands in its place
 * @param read what it says; empty where that is wrong
 */
public record Offer(int index, String id, Optional<Read> read, List<RuleViolation> wrong) {
    public static Offer right(int index, Read read) {
        return new Offer(index, read.origin().offer(), Optional.of(read), List.of());
    }

    public static Offer wrong(int index, String id, List<RuleViolation> why) {
        return new Offer(index, id, Optional.empty(), why);
    }

    /**
     * @param content without skills
     * @param demanded the skills that the offer demands, in its own words
     * @param wished those that it would like
     */
    public record Read(Origin origin, NeedContent content, String demanded, String wished) {}
}
