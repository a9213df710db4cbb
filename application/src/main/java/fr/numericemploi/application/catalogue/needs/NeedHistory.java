package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was needed when. Saving a need adds to it; nothing is ever taken out of it. */
public interface NeedHistory {
    /**
     * The needs that were open at that moment, in the order in which they were stated.
     *
     * @param startable leaves out those for which nobody could start any more on that day
     */
    List<NeedFacts> openAt(TerritoryCode territory, Instant moment, LocalDate startable);
}
