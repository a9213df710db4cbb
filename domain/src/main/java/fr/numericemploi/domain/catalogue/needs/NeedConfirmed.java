package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.shared.Event;
import java.time.LocalDate;
import java.util.UUID;

/** The company said that it still stands. */
public record NeedConfirmed(NeedId need, LocalDate staleOn) implements Event {
    @Override
    public UUID subject() {
        return need.value();
    }
}
