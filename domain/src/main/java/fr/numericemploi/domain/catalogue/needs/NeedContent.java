package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.RomeVersion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a company needs, in its own terms. */
public record NeedContent(
        RomeCode job,
        RomeVersion version,
        int posts,
        List<WantedSkill> skills,
        Contract contract,
        InseeCode place,
        StartWindow start,
        DegreeWish degree,
        Optional<SalaryRange> salary,
        boolean hostsInterns,
        Advert advert) {
    public static final int MOST_POSTS = 200;
    public static final int MOST_SKILLS = 30;

    public NeedContent {
        Objects.requireNonNull(job);
        Objects.requireNonNull(version);
        InputRule.OUT_OF_RANGE.refuseIf(
                posts < 1 || posts > MOST_POSTS, Map.of("value", posts, "min", 1, "max", MOST_POSTS));
        skills = distinct(skills);
        Objects.requireNonNull(contract);
        Objects.requireNonNull(place);
        Objects.requireNonNull(start);
        Objects.requireNonNull(degree);
        Objects.requireNonNull(salary);
        Objects.requireNonNull(advert);
    }

    public NeedContent in(RomeVersion other) {
        return new NeedContent(job, other, posts, skills, contract, place, start, degree, salary, hostsInterns, advert);
    }

    public NeedContent wanting(List<WantedSkill> others) {
        return new NeedContent(
                job, version, posts, others, contract, place, start, degree, salary, hostsInterns, advert);
    }

    public Map<SkillCode, Integer> levels() {
        return skills.stream().collect(Collectors.toUnmodifiableMap(WantedSkill::skill, WantedSkill::level));
    }

    /** The skills themselves, each wanted once. */
    public static List<WantedSkill> distinct(List<WantedSkill> skills) {
        NeedRule.SKILL_TWICE.refuseIf(
                skills.stream().map(WantedSkill::skill).distinct().count() < skills.size());
        NeedRule.TOO_MANY_SKILLS.refuseIf(
                skills.size() > MOST_SKILLS, Map.of("max", MOST_SKILLS, "count", skills.size()));
        return List.copyOf(skills);
    }
}
