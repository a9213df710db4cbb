package fr.numericemploi.domain.catalogue.programmes;

import java.util.Map;

/** How many people make a session worth its while, and how many it can take. */
public record Seats(int min, int max) {
    public static final int MOST = 999;

    public Seats {
        ProgrammeRule.SEATS.refuseIf(min < 1 || max < min || max > MOST, Map.of("max", MOST));
    }
}
