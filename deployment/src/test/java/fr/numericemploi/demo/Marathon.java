package fr.numericemploi.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** The marathon day of one month, from its opening to the evening. */
final class Marathon {
    private final Cast cast;
    private final Client coordinator;
    private final Dice dice;
    private final String id;
    private final List<Cast.Recruiter> coming;
    private final Map<String, Person> people = new HashMap<>();
    private final Set<String> ties = new HashSet<>();

    Marathon(Cast cast, Calendar calendar) {
        this.cast = cast;
        this.coordinator = cast.coordinator();
        this.dice = Dice.of("marathon " + calendar.index());
        this.id = coordinator.create("/api/v1/days", Premises.of(calendar).form(cast));
        this.coming = coming(calendar.marathon());
    }

    String id() {
        return id;
    }

    String path() {
        return "/api/v1/days/" + id;
    }

    Person person(String candidate) {
        return people.get(candidate);
    }

    /** Each recruiter says so; some come for half the day only. */
    void recruitersSayWhenTheyCome() {
        for (var recruiter : coming) {
            var availability =
                    dice.chance(0.15) ? Map.of("periods", List.of(Map.of("from", "09:00", "to", "12:30"))) : Map.of();
            recruiter.client().put(path() + "/availability", availability);
        }
        coordinator.post(path(), "/panels/proposal", "");
    }

    void invite(List<Invited> invited) {
        invited.forEach(one -> people.put(one.candidate(), one.person()));
        coordinator.post(
                path(), "/invitees", invited.stream().map(this::invitee).toList());
        var known = invited.get(dice.between(0, invited.size() - 1)).candidate();
        var recruiter = dice.one(coming);
        ties.add(known + recruiter.company());
        recruiter
                .client()
                .post(
                        path() + "/conflicts",
                        Map.of("candidate", known, "recruiter", recruiter.id(), "ground", "FAMILY"));
    }

    void plan() {
        coordinator.post(path(), "/plan", "");
    }

    void publish() {
        coordinator.post(path(), "/publication", "");
    }

    /** How many people have an interview. */
    int placed() {
        return schedule().get("panels").findValuesAsText("candidate").size();
    }

    /** By the signed link of their invitation. Most say that they come, some would rather come at another time. */
    void peopleReply(Letters letters) {
        for (var panel : schedule().get("panels")) {
            for (var candidate : panel.get("interviews").findValuesAsText("candidate")) {
                if (dice.chance(0.8)) {
                    letters.answer(people.get(candidate).email(), dice.chance(0.96) ? "CONFIRMED" : "OTHER_TIME_ASKED");
                }
            }
        }
    }

    void start() {
        coordinator.post(path(), "/start", "");
    }

    /** Somebody calls off; whoever had no place may get theirs. */
    void someoneCallsOff() {
        coordinator.post(path(), "/replan", Map.of("excused", List.of(dice.one(candidates()))));
    }

    void aRecruiterLeaves(String from) {
        var absent = schedule().at("/panels/0/recruiters/0/id").asText();
        var absence = Map.of("recruiter", absent, "from", from);
        coordinator.post(path(), "/replan", Map.of("absentRecruiters", List.of(absence)));
    }

    void close() {
        for (var person : schedule().get("people")) {
            if (person.has("interview")) {
                var attendance = dice.chance(0.07) ? "ABSENT" : dice.chance(0.06) ? "LATE" : "PRESENT";
                coordinator.put(
                        path() + "/attendance/" + person.get("candidate").asText(), Map.of("attendance", attendance));
            }
        }
        coordinator.post(path(), "/closure", "");
    }

    /** Who was seen, by which recruiters. */
    List<Interview> interviews() {
        var seen = new HashSet<>(withAttendance(Set.of("PRESENT", "LATE")));
        var interviews = new ArrayList<Interview>();
        for (var panel : schedule().get("panels")) {
            var recruiters = panel.get("recruiters").findValuesAsText("id").stream()
                    .map(cast::recruiter)
                    .toList();
            panel.get("interviews").findValuesAsText("candidate").stream()
                    .filter(seen::contains)
                    .forEach(candidate -> interviews.add(new Interview(candidate, people.get(candidate), recruiters)));
        }
        return interviews;
    }

    /** Those to be invited to the next day: nobody could see them, or half of those who did not come. */
    List<Invited> left() {
        var absent = new HashSet<>(withAttendance(Set.of("ABSENT")));
        var seen = new HashSet<>(withAttendance(Set.of("PRESENT", "LATE")));
        return candidates().stream()
                .filter(candidate -> !seen.contains(candidate) && (!absent.contains(candidate) || dice.chance(0.5)))
                .map(candidate -> new Invited(candidate, people.get(candidate)))
                .toList();
    }

    /** Somebody who comes that day, sits on another panel, and is nothing to that person. */
    Cast.Recruiter reader(Interview interview) {
        return coming.stream()
                .filter(reader -> !interview.recruiters().contains(reader))
                .filter(reader -> !ties.contains(interview.candidate() + reader.company()))
                .findFirst()
                .orElseThrow();
    }

    JsonNode schedule() {
        return coordinator.get(path() + "/schedule");
    }

    private List<String> candidates() {
        return schedule().get("people").findValuesAsText("candidate");
    }

    private List<String> withAttendance(Set<String> wanted) {
        return StreamSupport.stream(schedule().get("people").spliterator(), false)
                .filter(person -> person.has("interview")
                        && wanted.contains(person.get("attendance").asText()))
                .map(person -> person.get("candidate").asText())
                .toList();
    }

    private Map<String, Object> invitee(Invited one) {
        var invitee = new HashMap<String, Object>();
        invitee.put("candidate", one.candidate());
        invitee.put("stepFree", dice.chance(0.05));
        if (dice.chance(0.1)) {
            var company = dice.one(coming).company();
            ties.add(one.candidate() + company);
            invitee.put(
                    "ties",
                    List.of(Map.of("company", company, "ground", dice.one(List.of("WORKED_THERE", "APPLIES_THERE")))));
        }
        return invitee;
    }

    /** Of as many companies as come: one recruiter each, HR managers and engineers by turns. */
    private List<Cast.Recruiter> coming(LocalDate day) {
        var members = cast.recruiters().stream()
                .filter(one -> !LocalDate.parse(one.house().memberSince()).isAfter(day))
                .toList();
        var houses = members.stream().map(Cast.Recruiter::house).distinct().toList();
        var first = dice.between(0, houses.size() - 1);
        return IntStream.range(0, Math.min(11, houses.size()))
                .mapToObj(number -> one(members, houses.get((first + number) % houses.size()), number % 2 == 0))
                .toList();
    }

    private static Cast.Recruiter one(List<Cast.Recruiter> members, House house, boolean hr) {
        return members.stream()
                .filter(one -> one.house().equals(house) && one.hr() == hr)
                .findFirst()
                .orElseThrow();
    }

    /** An interview that took place. */
    record Interview(String candidate, Person person, List<Cast.Recruiter> recruiters) {}
}
