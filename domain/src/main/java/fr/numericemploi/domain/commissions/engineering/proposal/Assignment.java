package fr.numericemploi.domain.commissions.engineering.proposal;

import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import java.util.Optional;

/**
 * What a proposal has in mind for somebody: it shows that the seats can be filled and the posts reached, and binds nobody.
 *
 * @param course none for whoever suits the need already
 * @param need none for a trainee who fills a seat and finds all posts taken
 */
public record Assignment(PoolEntryId person, Optional<ProgrammeVersionId> course, Optional<NeedId> need) {
    boolean isIn(Course other) {
        return course.filter(other.programme()::equals).isPresent();
    }
}
