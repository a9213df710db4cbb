package fr.numericemploi.application.candidates.pool;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import fr.numericemploi.application.candidates.pool.FoundProfile.Item;
import fr.numericemploi.application.candidates.pool.FoundProfile.SkillItem;
import fr.numericemploi.application.candidates.pool.FoundProfile.Why;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.domain.candidates.pool.Fit;
import fr.numericemploi.domain.candidates.pool.PoolProfile;
import fr.numericemploi.domain.candidates.pool.Reason;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts a profile and its fit into words. */
final class Showing {
    private final ReferenceData reference;
    private final Map<String, String> wordOf;

    /** @param wordOf the words as they were typed, by their stem */
    Showing(ReferenceData reference, Map<String, String> wordOf) {
        this.reference = reference;
        this.wordOf = wordOf;
    }

    FoundProfile profile(PoolProfile profile, Fit fit, Stream<Reason> reasons) {
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
                reasons.map(this::why).toList());
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

    private Why why(Reason reason) {
        var subject = wordOf.getOrDefault(reason.subject(), reason.subject());
        return new Why(reason.kind(), subject, words(reason, subject));
    }

    private String words(Reason reason, String subject) {
        return switch (reason.kind()) {
            case SKILL_AT_LEVEL -> "%s au niveau demandé (%d)".formatted(skillName(subject), reason.level());
            case SKILL_ABOVE ->
                "%s au-dessus du niveau demandé (%d pour %d)"
                        .formatted(skillName(subject), reason.level(), reason.wanted());
            case SKILL_BELOW ->
                "%s en dessous du niveau demandé (%d pour %d)"
                        .formatted(skillName(subject), reason.level(), reason.wanted());
            case SKILL_MISSING -> "%s : pas encore".formatted(skillName(subject));
            case JOB_AIMED_AT -> "Vise le métier %s".formatted(jobName(subject));
            case JOB_NEAR -> "Vise un métier proche, de la famille ROME %s".formatted(subject);
            case WORD_FOUND -> "Parle de « %s »".formatted(subject);
            case PLACE_WITHIN_REACH ->
                "Mobile à %s"
                        .formatted(reference.commune(new InseeCode(subject)).name());
        };
    }

    private String skillName(String code) {
        return reference.skill(new SkillCode(code)).label();
    }

    private String jobName(String code) {
        return "« %s »".formatted(reference.job(new RomeCode(code)).label());
    }
}
