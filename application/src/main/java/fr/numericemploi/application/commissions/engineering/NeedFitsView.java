package fr.numericemploi.application.commissions.engineering;

import fr.numericemploi.application.candidates.pool.FoundProfile.Why;
import fr.numericemploi.application.candidates.pool.ReasonWords;
import fr.numericemploi.domain.candidates.pool.Fit;
import fr.numericemploi.domain.commissions.engineering.Suiting;
import java.util.List;
import java.util.UUID;

/**
 * Whom of the pool a need suits.
 *
 * @param fitNow how many suit now, shown here or not
 * @param fitAfterTraining how many would, once they have learnt what the commission found missing
 */
public record NeedFitsView(UUID need, int fitNow, int fitAfterTraining, List<Person> people) {
    /** @param fit in percent; after training for those who want one */
    public record Person(UUID entry, boolean afterTraining, int fit, List<Why> why) {
        static Person of(Suiting suiting, ReasonWords words) {
            return new Person(
                    suiting.entry().value(),
                    suiting.afterTraining(),
                    100 * suiting.fit().points() / Fit.FULL,
                    suiting.fit().reasons().stream().map(words::why).toList());
        }
    }
}
