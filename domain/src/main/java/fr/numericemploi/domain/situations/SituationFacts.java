package fr.numericemploi.domain.situations;

import fr.numericemploi.domain.shared.Nir;
import fr.numericemploi.domain.shared.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What decides about funding and reserved places, and about nothing else. What was not told is empty, which is not a no.
 *
 * @param registeredOn as a jobseeker at France Travail
 * @param disabledWorker recognised as such (RQTH)
 * @param priorityDistrict lives in one (QPV)
 * @param lastClass attended at school, in the person's words
 */
public record SituationFacts(
        Optional<LocalDate> registeredOn,
        Set<Benefit> benefits,
        Optional<Boolean> disabledWorker,
        Optional<Boolean> priorityDistrict,
        Optional<District> district,
        Optional<QualificationLevel> qualification,
        String lastClass,
        Optional<LocalDate> leftSchoolOn) {
    public static final SituationFacts NOTHING_TOLD = new SituationFacts(
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty());

    public SituationFacts {
        benefits = Set.copyOf(benefits);
        lastClass = lastClass(lastClass);
        if (district.isPresent() && priorityDistrict.equals(Optional.of(false))) {
            throw SituationRule.DISTRICT_DENIED.brokenBy(Map.of()).at("district");
        }
    }

    public static String lastClass(String text) {
        return Nir.refusedIn(Text.optional(text, 120));
    }

    /** The day itself, refused where it is yet to come. */
    public static LocalDate past(LocalDate day, LocalDate today) {
        SituationRule.DATE_FUTURE.refuseIf(day.isAfter(today), Map.of("date", day));
        return day;
    }
}
