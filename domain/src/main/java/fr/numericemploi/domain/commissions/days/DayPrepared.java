package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** @param about the recruiter or candidate it is about; the day itself where it is about no one */
public record DayPrepared(SelectionDayId day, Preparation what, UUID about) implements Event {
    @Override
    public UUID subject() {
        return day.value();
    }
}
