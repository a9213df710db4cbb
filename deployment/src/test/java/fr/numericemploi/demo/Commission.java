package fr.numericemploi.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The commission sits on everybody a day saw, with its quorum, and gives its verdicts. */
final class Commission {
    private static final List<Map<String, String>> MEMBERS = List.of(
            Map.of("name", "Jeanne Ostermann", "office", "présidente"),
            Map.of("name", "Christine Maurer", "office", "Hautepierre Conseil"),
            Map.of("name", "Stéphane Huck", "office", "Bruche Infogérance"),
            Map.of("name", "Hélène Kieffer", "office", "Pôle emploi Strasbourg Meinau"),
            Map.of("name", "Gilles Trautmann", "office", "secrétaire"));

    private final Client member;
    private final Dice dice;

    Commission(Cast cast, int month) {
        this.member = cast.commission();
        this.dice = Dice.of("commission " + month);
    }

    /** Returns the sitting's id. */
    String sit(Marathon day, List<Marathon.Interview> interviews, LocalDate today) {
        var present = MEMBERS.subList(0, dice.between(3, MEMBERS.size()));
        var id = member.create(
                "/api/v1/sittings", Map.of("day", day.id(), "heldOn", today.toString(), "members", present));
        var sitting = "/api/v1/sittings/" + id;
        for (var interview : interviews) {
            member.put(sitting, "/verdicts/" + interview.candidate(), verdict(interview.person(), today));
        }
        member.post(sitting, "/closure", "");
        return id;
    }

    private Map<String, Object> verdict(Person person, LocalDate today) {
        var trade = person.trade();
        var verdict = new HashMap<String, Object>();
        verdict.put("reasons", dice.one(Words.REASONS.get(person.outcome())).formatted(trade.words));
        switch (person.outcome()) {
            case EMPLOYABLE -> {
                verdict.put("decision", "EMPLOYABLE");
                verdict.put("targetJobs", List.of(trade.job));
            }
            case AFTER_TRAINING -> {
                verdict.put("decision", "EMPLOYABLE_AFTER_TRAINING");
                verdict.put("targetJobs", jobs(trade));
                verdict.put("levelReached", dice.between(1, 3));
                verdict.put("missingSkills", missing(person));
            }
            default -> {
                verdict.put("decision", "REDIRECTED");
                verdict.put("advice", dice.one(Words.ADVICE));
                verdict.put("comeBackOn", today.plusMonths(dice.between(3, 9)).toString());
            }
        }
        return verdict;
    }

    private List<String> jobs(Trade trade) {
        return dice.chance(0.3) ? List.of(trade.job, trade.neighbour().job) : List.of(trade.job);
    }

    private static List<String> missing(Person person) {
        return person.trade().skills.stream()
                .filter(skill -> person.skills().getOrDefault(skill, 0) < 2)
                .limit(3)
                .toList();
    }
}
