package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** Somebody was recruited for some of its posts, or all. */
public record NeedFilled(NeedId need, int posts, int left) implements Event {
    @Override
    public UUID subject() {
        return need.value();
    }
}
