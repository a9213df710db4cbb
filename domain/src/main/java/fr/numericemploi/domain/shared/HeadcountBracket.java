package fr.numericemploi.domain.shared;

import java.util.List;
import java.util.Map;

/** How many people a company employs, in the brackets of INSEE's size categories. */
public enum HeadcountBracket {
    NONE(0, "aucun salarié"),
    FROM_1_TO_9(9, "1 à 9 salariés"),
    FROM_10_TO_49(49, "10 à 49 salariés"),
    FROM_50_TO_249(249, "50 à 249 salariés"),
    FROM_250_TO_4999(4_999, "250 à 4 999 salariés"),
    FROM_5000(Integer.MAX_VALUE, "5 000 salariés ou plus");

    private final int most;
    private final String label;

    HeadcountBracket(int most, String label) {
        this.most = most;
        this.label = label;
    }

    public static HeadcountBracket of(int headcount) {
        if (headcount < 0) {
            throw new RuleViolation(
                    InputRule.OUT_OF_RANGE, Map.of("value", headcount, "min", 0, "max", Integer.MAX_VALUE));
        }
        return List.of(values()).stream()
                .filter(bracket -> headcount <= bracket.most)
                .findFirst()
                .orElseThrow();
    }

    public String label() {
        return label;
    }
}
