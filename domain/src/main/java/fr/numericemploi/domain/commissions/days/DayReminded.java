package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** Everybody who is expected tomorrow is reminded. */
public record DayReminded(SelectionDayId day) implements Event {
    @Override
    public UUID subject() {
        return day.value();
    }
}
