package fr.numericemploi.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ratings of a day: each recruiter alone, about the job only; where two of them diverge, a third one reads. */
final class Jury {
    private static final List<String> CRITERIA =
            List.of("MOTIVATION", "APTITUDE", "LEARNING", "COMMUNICATION", "PROJECT", "TECHNICAL");

    private final Marathon day;
    private final Client coordinator;
    private final Dice dice;

    Jury(Cast cast, Marathon day, int month) {
        this.day = day;
        this.coordinator = cast.coordinator();
        this.dice = Dice.of("jury " + month);
    }

    void rate(List<Marathon.Interview> interviews) {
        for (var interview : interviews) {
            interview.recruiters().forEach(recruiter -> rate(recruiter, interview, scores(interview)));
        }
    }

    /** One recruiter is won over, the other is not. */
    void diverge(Marathon.Interview interview) {
        rate(interview.recruiters().get(0), interview, all(5));
        rate(interview.recruiters().get(1), interview, all(2));
        var reader = day.reader(interview);
        coordinator.put(evaluation(interview) + "/reader", Map.of("recruiter", reader.id()));
        rate(reader, interview, all(interview.person().outcome().usualScore));
    }

    private void rate(Cast.Recruiter recruiter, Marathon.Interview interview, Map<String, Integer> scores) {
        var person = interview.person();
        var comments = (recruiter.hr() ? Words.HR : Words.TECHNICAL).get(person.outcome());
        var comment = dice.one(comments).formatted(person.trade().words);
        recruiter.client().post(evaluation(interview) + "/ratings", Map.of("scores", scores, "comment", comment));
    }

    private String evaluation(Marathon.Interview interview) {
        return day.path() + "/evaluations/" + interview.candidate();
    }

    private Map<String, Integer> scores(Marathon.Interview interview) {
        var usual = interview.person().outcome().usualScore;
        var scores = new HashMap<String, Integer>();
        CRITERIA.forEach(criterion -> scores.put(criterion, Math.min(5, usual + dice.between(-1, 1))));
        return scores;
    }

    private static Map<String, Integer> all(int score) {
        var scores = new HashMap<String, Integer>();
        CRITERIA.forEach(criterion -> scores.put(criterion, score));
        return scores;
    }
}
