package fr.numericemploi.domain.situations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Situations for tests. */
public final class ASituation {
    private ASituation() {}

    public static SituationFacts ofALongTermJobseeker() {
        return new SituationFacts(
                Optional.of(LocalDate.of(2024, 1, 15)),
                Set.of(Benefit.RSA),
                Optional.of(false),
                Optional.of(true),
                Optional.of(new District("QP067012")),
                Optional.of(QualificationLevel.LEVEL_3),
                "CAP",
                Optional.empty());
    }
}
