package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** A coordinator found that its wording does not discriminate. */
public record NeedCleared(NeedId need, int remarks) implements Event {
    @Override
    public UUID subject() {
        return need.value();
    }
}
