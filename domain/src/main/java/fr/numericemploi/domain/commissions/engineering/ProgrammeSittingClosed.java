package fr.numericemploi.domain.commissions.engineering;

import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record ProgrammeSittingClosed(ProgrammeSittingId sitting, TerritoryCode territory, int approved, int sentBack)
        implements Event {
    @Override
    public UUID subject() {
        return sitting.value();
    }
}
