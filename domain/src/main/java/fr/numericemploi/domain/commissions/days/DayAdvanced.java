package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** The day is in another state now. */
public record DayAdvanced(SelectionDayId day, DayStatus status) implements Event {
    @Override
    public UUID subject() {
        return day.value();
    }
}
