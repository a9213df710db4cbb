package fr.numericemploi.domain.partners;

import static fr.numericemploi.domain.partners.Agencies.ALSACE;

import fr.numericemploi.domain.shared.HeadcountBracket;
import fr.numericemploi.domain.shared.RuleViolation;
import fr.numericemploi.domain.shared.Siret;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Member companies for tests. */
public final class Companies {
    public static final LocalDate JOINED = LocalDate.of(2016, 1, 4);

    private Companies() {}

    public static Company aMemberOfAlsace() {
        return Company.join(new CompanyId(UUID.randomUUID()), aSiret(), aProfileIn(ALSACE), JOINED);
    }

    public static Company.Profile aProfileIn(TerritoryCode territory) {
        return new Company.Profile("Rhin Logiciels", HeadcountBracket.FROM_10_TO_49, territory);
    }

    /** A right one that no other test has. */
    public static Siret aSiret() {
        var stem = ThreadLocalRandom.current().nextLong(100_000_000_000L, 900_000_000_000L) * 100;
        for (int key = 0; ; key++) {
            try {
                return new Siret(Long.toString(stem + key));
            } catch (RuleViolation wrongKey) {
                continue;
            }
        }
    }
}
