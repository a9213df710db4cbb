package fr.numericemploi.adapters.planning;

import fr.numericemploi.domain.commissions.planning.Panel;
import fr.numericemploi.domain.commissions.planning.Person;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.commissions.planning.Room;
import java.util.List;

/**
 * An interview whose room is yet to be chosen.
 *
 * @param rooms those of the right sort, which has enough of them for all; the one room where the interview stays as it is
 */
record Sitting(Person person, Panel panel, int slot, List<Room> rooms) {
    PlannedInterview in(Room room) {
        return new PlannedInterview(person.id(), panel.id(), slot, room.id());
    }
}
