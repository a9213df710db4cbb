package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record AgencyRegistered(AgencyId agency, TerritoryCode territory) implements Event {
    @Override
    public UUID subject() {
        return agency.value();
    }
}
