package fr.numericemploi.domain.commissions.engineering;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What companies need of a job in a quarter, and who of the pool could do it. People are counted once a line; somebody who
 * suits two jobs is on both lines.
 *
 * @param job a job, or the ROME 3 sheet of several where one of the needs was stated in ROME 3
 * @param fitNow people who suit one of the needs
 * @param fitAfterTraining people who do not, and would once they have learnt what the commission found missing
 * @param missing the skills most missing, the most missing first
 */
public record Gap(
        Quarter quarter, RomeCode job, int posts, int fitNow, int fitAfterTraining, List<MissingSkill> missing) {
    private static final int MOST = 5;

    /**
     * @param posts that ask for it
     * @param people who aim at the job and do not have it at the level wanted
     */
    public record MissingSkill(SkillCode skill, int posts, int people) {}

    /** Posts for which nobody is ready. */
    public int gap() {
        return Math.max(0, posts - fitNow);
    }

    /** By quarter, then by job. */
    public static List<Gap> of(List<Demand> demands, List<Prospect> people, Yardstick yardstick) {
        var coarse = demands.stream()
                .filter(Demand::isStatedInRome3)
                .map(demand -> demand.job().family())
                .collect(toSet());
        return demands.stream()
                .collect(groupingBy(demand -> Line.of(demand, coarse, yardstick.day())))
                .entrySet()
                .stream()
                .map(line -> of(line.getKey(), line.getValue(), people, yardstick))
                .sorted(comparing(Gap::quarter).thenComparing(gap -> gap.job().value()))
                .toList();
    }

    private static Gap of(Line line, List<Demand> demands, List<Prospect> people, Yardstick yardstick) {
        var now = people.stream()
                .filter(person ->
                        demands.stream().anyMatch(demand -> person.suits(demand.wanted(), yardstick.percent())))
                .collect(toSet());
        var later = people.stream()
                .filter(person -> !now.contains(person))
                .filter(person -> demands.stream()
                        .anyMatch(demand ->
                                person.suitsAfterTraining(demand.wanted(), yardstick.percent(), yardstick.trainedOn())))
                .count();
        var posts = demands.stream().mapToInt(Demand::posts).sum();
        return new Gap(line.quarter, line.job, posts, now.size(), (int) later, missing(demands, people));
    }

    private static List<MissingSkill> missing(List<Demand> demands, List<Prospect> people) {
        var posts = new TreeMap<SkillCode, Integer>(comparing(SkillCode::value));
        var lacking = new TreeMap<SkillCode, Set<Prospect>>(comparing(SkillCode::value));
        for (var demand : demands) {
            var aiming = people.stream()
                    .filter(person -> person.aimsAt(demand.wanted()))
                    .toList();
            demand.wanted().skills().forEach((skill, level) -> {
                posts.merge(skill, demand.posts(), Integer::sum);
                aiming.stream()
                        .filter(person -> person.lacks(skill, level))
                        .forEach(lacking.computeIfAbsent(skill, first -> new HashSet<>())::add);
            });
        }
        return posts.entrySet().stream()
                .map(skill -> missing(skill, lacking))
                .filter(skill -> skill.people() > 0)
                .sorted(comparing((MissingSkill skill) -> -skill.posts() * skill.people()))
                .limit(MOST)
                .toList();
    }

    private static MissingSkill missing(Map.Entry<SkillCode, Integer> posts, Map<SkillCode, Set<Prospect>> lacking) {
        var people = lacking.getOrDefault(posts.getKey(), Set.of());
        return new MissingSkill(posts.getKey(), posts.getValue(), people.size());
    }

    private record Line(Quarter quarter, RomeCode job) {
        static Line of(Demand demand, Set<RomeCode> coarse, LocalDate day) {
            var job = demand.job();
            return new Line(demand.quarter(day), coarse.contains(job.family()) ? job.family() : job.code());
        }
    }
}
