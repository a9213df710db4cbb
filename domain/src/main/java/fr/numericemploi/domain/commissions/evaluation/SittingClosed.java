package fr.numericemploi.domain.commissions.evaluation;

import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record SittingClosed(SittingId sitting, SelectionDayId day, TerritoryCode territory, int verdicts)
        implements Event {
    @Override
    public UUID subject() {
        return sitting.value();
    }
}
