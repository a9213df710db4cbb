package fr.numericemploi.application.commissions.days;

import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.DayStatus;
import fr.numericemploi.domain.commissions.days.Frame;
import fr.numericemploi.domain.commissions.days.Period;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** When, where and how large a day is, and how far it has come. */
public record DayView(
        UUID id,
        String territory,
        LocalDate date,
        DayStatus status,
        LocalTime opens,
        LocalTime closes,
        int minutes,
        List<Period> breaks,
        UUID agency,
        String commune,
        String address,
        List<RoomView> rooms,
        int wantedPanels,
        long version) {

    public record RoomView(UUID id, String name, boolean stepFree) {}

    public static DayView of(SelectionDayId id, TerritoryCode territory, DayStatus status, Frame frame, long version) {
        var timetable = frame.timetable();
        var premises = frame.premises();
        return new DayView(
                id.value(),
                territory.value(),
                timetable.date(),
                status,
                timetable.opens(),
                timetable.closes(),
                timetable.minutes(),
                timetable.breaks(),
                premises.agency().value(),
                premises.commune().value(),
                premises.address(),
                premises.rooms().stream()
                        .map(room -> new RoomView(room.id().value(), room.name(), room.stepFree()))
                        .toList(),
                frame.wantedPanels(),
                version);
    }

    static DayView of(SelectionDay.Snapshot day) {
        return of(day.id(), day.territory(), day.status(), day.arrangement().frame(), day.version());
    }
}
