package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.commissions.RoomId;
import fr.numericemploi.domain.commissions.planning.Room;
import fr.numericemploi.domain.commissions.planning.Slot;
import fr.numericemploi.domain.shared.Text;
import java.time.LocalTime;
import java.util.List;

/** @param stepFree whether it is reached without a step */
public record MeetingRoom(RoomId id, String name, boolean stepFree, Availability lent) {
    public MeetingRoom {
        name = Text.required(name, 60);
    }

    MeetingRoom closed(LocalTime from) {
        return new MeetingRoom(id, name, stepFree, lent.until(from));
    }

    Room on(List<Slot> slots) {
        return new Room(id, name, stepFree, lent.slots(slots));
    }
}
