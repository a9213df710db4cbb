package fr.numericemploi.domain.catalogue.programmes;

import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record ProgrammeDrafted(ProgrammeId programme, int number, TerritoryCode territory) implements Event {
    @Override
    public UUID subject() {
        return programme.value();
    }
}
