package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.domain.candidates.pool.PoolProfile;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.Map;
import java.util.UUID;

/** A profile where it stands in an answer. */
record Ranked(int points, PoolProfile profile) implements Comparable<Ranked> {
    /** Better fit first. */
    @Override
    public int compareTo(Ranked other) {
        return place().compareTo(other.place());
    }

    Place place() {
        return new Place(points, profile.entry().value());
    }

    /** A place in the order: better fit first; of equals, who entered the pool first. Ids of entries rise with time. */
    record Place(int points, UUID entry) implements Comparable<Place> {
        static Place of(String cursor) {
            try {
                var parts = cursor.split(":", 2);
                return new Place(Integer.parseInt(parts[0]), UUID.fromString(parts[1]));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
                throw new RuleViolation(InputRule.UNREADABLE, Map.of("reason", "curseur inconnu")).at("cursor");
            }
        }

        String cursor() {
            return points + ":" + entry;
        }

        @Override
        public int compareTo(Place other) {
            if (points != other.points) {
                return Integer.compare(other.points, points);
            }
            int first = Long.compareUnsigned(entry.getMostSignificantBits(), other.entry.getMostSignificantBits());
            return first != 0
                    ? first
                    : Long.compareUnsigned(entry.getLeastSignificantBits(), other.entry.getLeastSignificantBits());
        }
    }
}
