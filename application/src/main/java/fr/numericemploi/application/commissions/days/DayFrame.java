package fr.numericemploi.application.commissions.days;

import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.domain.commissions.RoomId;
import fr.numericemploi.domain.commissions.days.Availability;
import fr.numericemploi.domain.commissions.days.Frame;
import fr.numericemploi.domain.commissions.days.MeetingRoom;
import fr.numericemploi.domain.commissions.days.Premises;
import fr.numericemploi.domain.commissions.days.Timetable;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.shared.InseeCode;
import java.util.List;

/** When and where a day is to take place, as a coordinator says it. */
public record DayFrame(
        Timetable timetable,
        AgencyId agency,
        InseeCode commune,
        String address,
        List<LentRoom> rooms,
        int wantedPanels) {

    public record LentRoom(String name, boolean stepFree, Availability lent) {}

    Frame toFrame(NewIds ids) {
        var lent = rooms.stream()
                .map(room -> new MeetingRoom(new RoomId(ids.next()), room.name(), room.stepFree(), room.lent()))
                .toList();
        return new Frame(timetable, new Premises(agency, commune, address, lent), wantedPanels);
    }
}
