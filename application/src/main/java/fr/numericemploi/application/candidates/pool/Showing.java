package fr.numericemploi.application.candidates.pool;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import fr.numericemploi.application.candidates.pool.FoundProfile.Item;
import fr.numericemploi.application.candidates.pool.FoundProfile.SkillItem;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.domain.candidates.pool.Fit;
import fr.numericemploi.domain.candidates.pool.PoolProfile;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.List;
import java.util.Map;

/** Puts a profile and its fit into words. */
final class Showing {
    private final ReferenceData reference;
    private final ReasonWords reasons;

    /** @param wordOf the words as they were typed, by their stem */
    Showing(ReferenceData reference, Map<String, String> wordOf) {
        this.reference = reference;
        reasons = new ReasonWords(reference, wordOf);
    }

    FoundProfile profile(PoolProfile profile, Fit fit) {
        return new FoundProfile(
                profile.entry().value(),
                profile.kind(),
                profile.kind().label(),
                profile.since(),
                100 * fit.points() / Fit.FULL,
                skills(profile),
                profile.strengths().jobs().stream()
                        .map(this::job)
                        .sorted(comparing(Item::code))
                        .toList(),
                profile.missing().stream().map(this::skill).toList(),
                fit.reasons().stream().map(reasons::why).toList());
    }

    Item skill(SkillCode code) {
        return new Item(code.value(), reference.skill(code).label());
    }

    Item job(RomeCode code) {
        return new Item(code.value(), reference.job(code).label());
    }

    private List<SkillItem> skills(PoolProfile profile) {
        return profile.strengths().skills().entrySet().stream()
                .map(skill -> new SkillItem(
                        skill.getKey().value(), skill(skill.getKey()).label(), skill.getValue()))
                .sorted(comparingInt(SkillItem::level).reversed().thenComparing(SkillItem::code))
                .toList();
    }
}
