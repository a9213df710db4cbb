package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record FunderChanged(FunderId funder, boolean active, boolean seesNames) implements Event {
    @Override
    public UUID subject() {
        return funder.value();
    }
}
