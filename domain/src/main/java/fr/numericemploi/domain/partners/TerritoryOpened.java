package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record TerritoryOpened(TerritoryCode territory) implements Event {
    /** A territory has no id but its code, which is plain ASCII. */
    @Override
    public UUID subject() {
        return UUID.nameUUIDFromBytes(territory.value().getBytes());
    }
}
