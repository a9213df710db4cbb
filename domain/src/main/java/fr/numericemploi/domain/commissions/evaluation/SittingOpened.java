package fr.numericemploi.domain.commissions.evaluation;

import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** @param agenda how many people the commission will speak about */
public record SittingOpened(SittingId sitting, SelectionDayId day, TerritoryCode territory, int agenda)
        implements Event {
    @Override
    public UUID subject() {
        return sitting.value();
    }
}
