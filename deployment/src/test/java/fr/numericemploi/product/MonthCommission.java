package fr.numericemploi.product;

import static fr.numericemploi.product.MarathonDay.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ratings of the month's interviews, with one divergence, and the commission's verdicts. */
final class MonthCommission {
    private static final List<String> CRITERIA =
            List.of("MOTIVATION", "APTITUDE", "LEARNING", "COMMUNICATION", "PROJECT", "TECHNICAL");

    private final Api coordinator = Tenant.alsace().coordinator();
    private final MonthJury jury;
    private final MonthDay day;

    MonthCommission(MonthJury jury, MonthDay day) {
        this.jury = jury;
        this.day = day;
    }

    /** Both recruiters of each panel rate; the first interview diverges until a third reader has read it. */
    void rate(List<MonthDay.Interview> seen) {
        for (var interview : seen) {
            var diverging = interview == seen.get(0);
            rate(interview.recruiters().get(0), interview.candidate(), diverging ? 5 : 4);
            rate(interview.recruiters().get(1), interview.candidate(), diverging ? 1 : 4);
        }
        thirdReads(seen.get(0));
    }

    String close(List<String> seen) {
        var opened = coordinator.post(
                "/api/v1/sittings", Map.of("day", day.id(), "heldOn", day.date().toString(), "members", members()));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        var sitting = opened.header("Location");
        for (int i = 0; i < seen.size(); i++) {
            done(coordinator.put(sitting + "/verdicts/" + seen.get(i), version(sitting), verdict(i)));
        }
        done(coordinator.post(sitting + "/closure", "", "If-Match", version(sitting)));
        return sitting;
    }

    Api.Answer rate(String recruiter, String candidate, int score) {
        var scores = new HashMap<String, Integer>();
        CRITERIA.forEach(criterion -> scores.put(criterion, score));
        var rated = jury.login(recruiter)
                .post(
                        evaluation(candidate) + "/ratings",
                        Map.of("scores", scores, "comment", "Projet clair, à l'écoute."));
        assertThat(rated.status()).as(rated.text()).isEqualTo(201);
        return rated;
    }

    private void thirdReads(MonthDay.Interview interview) {
        var reader = jury.ids().stream()
                .filter(recruiter -> !interview.recruiters().contains(recruiter))
                .findFirst()
                .orElseThrow();
        done(coordinator.put(evaluation(interview.candidate()) + "/reader", "*", Map.of("recruiter", reader)));
        jury.inbox(reader).await(1, "attend votre note");
        assertThat(jury.login(reader)
                        .get(evaluation(interview.candidate()))
                        .json()
                        .get("ratings"))
                .isEmpty();
        rate(reader, interview.candidate(), 3);
    }

    private String evaluation(String candidate) {
        return "/api/v1/days/" + day.id() + "/evaluations/" + candidate;
    }

    private String version(String sitting) {
        return coordinator.get(sitting).header("ETag");
    }

    private static Map<String, Object> verdict(int number) {
        return switch (number % 5) {
            case 0 -> Map.of("decision", "EMPLOYABLE", "reasons", "Autonome.", "targetJobs", List.of("M1855"));
            case 1 ->
                Map.of(
                        "decision",
                        "REDIRECTED",
                        "reasons",
                        "Trop tôt.",
                        "advice",
                        "Passer le TOSA.",
                        "comeBackOn",
                        "2099-01-01");
            default ->
                Map.of(
                        "decision",
                        "EMPLOYABLE_AFTER_TRAINING",
                        "reasons",
                        "Bonnes bases.",
                        "targetJobs",
                        List.of("M1855"),
                        "levelReached",
                        2,
                        "missingSkills",
                        List.of("DEV-JAVA"));
        };
    }

    private static Set<Map<String, String>> members() {
        return Set.of(
                Map.of("name", "Membre Un", "office", "présidente"),
                Map.of("name", "Membre Deux", "office", "membre"),
                Map.of("name", "Membre Trois", "office", "membre"));
    }
}
