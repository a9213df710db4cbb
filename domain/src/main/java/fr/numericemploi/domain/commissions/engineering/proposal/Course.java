package fr.numericemploi.domain.commissions.engineering.proposal;

import fr.numericemploi.domain.candidates.pool.Able;
import fr.numericemploi.domain.candidates.pool.Wanted;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.catalogue.programmes.Seats;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;

/**
 * A session of a programme, as it could be opened now.
 *
 * @param levelsIn what people must have before
 * @param levelsOut what they have after
 * @param seatCost what one trainee costs
 */
public record Course(
        ProgrammeVersionId programme,
        Map<SkillCode, Integer> levelsIn,
        Map<SkillCode, Integer> levelsOut,
        LocalDate end,
        Money seatCost,
        Seats seats) {
    private static final int WEEKLY_HOURS = 35;

    public Course {
        levelsIn = Map.copyOf(levelsIn);
        levelsOut = Map.copyOf(levelsOut);
    }

    /** When that many hours end, full time. */
    public static LocalDate end(LocalDate begin, int hours) {
        return begin.plusWeeks((hours + WEEKLY_HOURS - 1) / WEEKLY_HOURS);
    }

    public Course withOneMoreSeat() {
        return new Course(programme, levelsIn, levelsOut, end, seatCost, new Seats(seats.min(), seats.max() + 1));
    }

    boolean admits(Able able) {
        var had = able.strengths().skills();
        return levelsIn.entrySet().stream().allMatch(skill -> had.getOrDefault(skill.getKey(), 0) >= skill.getValue());
    }

    boolean teachesSomethingOf(Wanted wanted) {
        return !Collections.disjoint(levelsOut.keySet(), wanted.skills().keySet());
    }

    Able after(Able able) {
        return able.taught(levelsOut, end);
    }
}
