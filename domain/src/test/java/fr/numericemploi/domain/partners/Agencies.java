package fr.numericemploi.domain.partners;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Agencies for tests. */
public final class Agencies {
    public static final TerritoryCode ALSACE = new TerritoryCode("ALSACE");

    private Agencies() {}

    public static Agency aMissionLocaleOfAlsace() {
        var code = new AgencyCode("ML-" + ThreadLocalRandom.current().nextLong(1_000_000_000_000L));
        return Agency.register(
                new AgencyId(UUID.randomUUID()), AgencyKind.MISSION_LOCALE, code, "Mission locale", ALSACE);
    }
}
