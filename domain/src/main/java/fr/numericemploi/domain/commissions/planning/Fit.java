package fr.numericemploi.domain.commissions.planning;

import fr.numericemploi.domain.shared.RomeCode;
import java.util.List;
import java.util.function.Predicate;

/** How well a panel can judge a person's aims; the ordinal is its weight in a plan. */
public enum Fit {
    NONE,
    A_LATER_AIM,
    THE_FIRST_AIM,
    ALL_AIMS;

    static Fit of(List<RomeCode> aims, Predicate<RomeCode> known) {
        if (aims.stream().allMatch(known)) {
            return ALL_AIMS;
        }
        if (known.test(aims.get(0))) {
            return THE_FIRST_AIM;
        }
        return aims.stream().anyMatch(known) ? A_LATER_AIM : NONE;
    }
}
