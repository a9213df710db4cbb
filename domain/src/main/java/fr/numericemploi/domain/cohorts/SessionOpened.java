package fr.numericemploi.domain.cohorts;

import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record SessionOpened(SessionId session, ProgrammeId programme, int number, TerritoryCode territory)
        implements Event {
    @Override
    public UUID subject() {
        return session.value();
    }
}
