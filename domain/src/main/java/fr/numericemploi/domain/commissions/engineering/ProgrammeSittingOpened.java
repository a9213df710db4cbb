package fr.numericemploi.domain.commissions.engineering;

import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** @param agenda how many programmes the commission will speak about */
public record ProgrammeSittingOpened(ProgrammeSittingId sitting, TerritoryCode territory, int agenda) implements Event {
    @Override
    public UUID subject() {
        return sitting.value();
    }
}
