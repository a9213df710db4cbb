package fr.numericemploi.domain.commissions.planning;

import fr.numericemploi.domain.commissions.RoomId;
import java.util.Set;

/**
 * A room of the agency's premises.
 *
 * @param available indexes of the slots at which the room is lent
 */
public record Room(RoomId id, String name, boolean stepFree, Set<Integer> available) {
    public Room {
        available = Set.copyOf(available);
    }

    /** Whether the person can be received there at that time. */
    public boolean suits(Person person, int slot) {
        return available.contains(slot) && (stepFree || !person.stepFree());
    }
}
