package fr.numericemploi.domain.catalogue.programmes;

import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What one version of a programme says. A draft may leave much of it open. */
public record Content(
        Outline outline,
        List<TaughtSkill> skills,
        List<Module> modules,
        Admission admission,
        Delivery delivery,
        Recognition recognition,
        Offer offer,
        Commitments commitments,
        Listing listing) {
    public static final int MOST_SKILLS = 50;
    public static final int MOST_MODULES = 100;

    public Content {
        Objects.requireNonNull(outline);
        skills = Several.distinct(skills, MOST_SKILLS, TaughtSkill::skill);
        modules = Several.atMost(modules, MOST_MODULES);
        Objects.requireNonNull(admission);
        Objects.requireNonNull(delivery);
        Objects.requireNonNull(recognition);
        Objects.requireNonNull(offer);
        Objects.requireNonNull(commitments);
        Objects.requireNonNull(listing);
    }

    public int centreHours() {
        return modules.stream().mapToInt(Module::centreHours).sum();
    }

    public int companyHours() {
        return modules.stream().mapToInt(Module::companyHours).sum();
    }

    public Map<SkillCode, Integer> levelsIn() {
        return levels(TaughtSkill::levelIn);
    }

    public Map<SkillCode, Integer> levelsOut() {
        return levels(TaughtSkill::levelOut);
    }

    /** What one trainee costs: hours at the training body are paid, hours in a company are not. */
    public Optional<Money> costPerTrainee() {
        return offer.hourlyCost().map(cost -> cost.times(centreHours()));
    }

    /** Guards the beginning of a session: a certification that has expired can not be promised any more. */
    public void requireValidOn(LocalDate day) {
        recognition.requireValidOn(day);
    }

    private Map<SkillCode, Integer> levels(ToIntFunction<TaughtSkill> level) {
        return skills.stream().collect(Collectors.toUnmodifiableMap(TaughtSkill::skill, level::applyAsInt));
    }
}
