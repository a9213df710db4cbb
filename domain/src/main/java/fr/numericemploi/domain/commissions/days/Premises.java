package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.commissions.RoomId;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.Text;
import java.util.List;
import java.util.function.UnaryOperator;

/** Where the agency receives everybody. */
public record Premises(AgencyId agency, InseeCode commune, String address, List<MeetingRoom> rooms) {
    public Premises {
        address = Text.required(address, 200);
        rooms = List.copyOf(rooms);
        DayRule.ROOMS.refuseIf(rooms.isEmpty()
                || rooms.size() > 60
                || rooms.stream().map(MeetingRoom::name).distinct().count() < rooms.size());
    }

    public MeetingRoom room(RoomId id) {
        return rooms.stream()
                .filter(room -> room.id().equals(id))
                .findFirst()
                .orElseThrow(DayRule.ROOM_UNKNOWN::broken);
    }

    Premises changing(RoomId id, UnaryOperator<MeetingRoom> change) {
        var changed = room(id);
        return new Premises(
                agency,
                commune,
                address,
                rooms.stream()
                        .map(room -> room.equals(changed) ? change.apply(room) : room)
                        .toList());
    }
}
