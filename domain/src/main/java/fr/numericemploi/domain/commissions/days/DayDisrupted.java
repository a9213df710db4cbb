package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** @param kind the name of the {@link Disruption} */
public record DayDisrupted(SelectionDayId day, String kind, UUID about) implements Event {
    @Override
    public UUID subject() {
        return day.value();
    }
}
