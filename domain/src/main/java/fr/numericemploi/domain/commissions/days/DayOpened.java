package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Event;
import java.time.LocalDate;
import java.util.UUID;

/** A day is being prepared. */
public record DayOpened(SelectionDayId day, TerritoryCode territory, LocalDate date) implements Event {
    @Override
    public UUID subject() {
        return day.value();
    }
}
