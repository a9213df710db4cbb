package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record AgencyChanged(AgencyId agency, boolean open) implements Event {
    @Override
    public UUID subject() {
        return agency.value();
    }
}
