package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record TrainingBodyRegistered(TrainingBodyId body, TerritoryCode territory) implements Event {
    @Override
    public UUID subject() {
        return body.value();
    }
}
