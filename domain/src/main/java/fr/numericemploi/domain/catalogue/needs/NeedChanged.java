package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** The company, or a coordinator, corrected it. */
public record NeedChanged(NeedId need, int posts, boolean toReview) implements Event {
    @Override
    public UUID subject() {
        return need.value();
    }
}
