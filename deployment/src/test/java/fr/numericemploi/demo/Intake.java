package fr.numericemploi.demo;

import static fr.numericemploi.demo.Prescriber.Channel.FILE;
import static fr.numericemploi.demo.Prescriber.Channel.FORM;
import static fr.numericemploi.demo.Prescriber.Channel.SYSTEM;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The prescriptions of one month: by form, by agencies' systems and by files; then the coordinator's review. */
final class Intake {
    private static final String PRESCRIPTIONS = "/api/v1/prescriptions";

    private final Cast cast;
    private final Client coordinator;
    private final Dice dice;
    private final Map<String, Person> told = new HashMap<>();
    private final Map<Prescriber, List<Person>> byAgency;

    Intake(Cast cast, int month, List<Person> people) {
        this.cast = cast;
        this.coordinator = cast.coordinator();
        this.dice = Dice.of("intake " + month);
        people.forEach(person -> told.put(person.reference(), person));
        byAgency = people.stream()
                .collect(Collectors.groupingBy(
                        person -> Prescriber.near(person.home(), dice),
                        () -> new EnumMap<>(Prescriber.class),
                        Collectors.toList()));
    }

    void byForm(LocalDate today) {
        of(FORM).forEach((agency, people) -> people.forEach(person -> fillIn(agency, person, today)));
    }

    void bySystem(LocalDate today) {
        of(SYSTEM)
                .forEach((agency, people) -> people.forEach(person -> cast.system(agency)
                        .post(
                                "/partners/v1/prescriptions",
                                person.form(today),
                                "Idempotency-Key",
                                "\"" + person.reference() + "\"")));
    }

    void byFile(LocalDate today) {
        of(FILE).forEach((agency, people) -> handIn(agency, people, today));
    }

    /** Another agency tells of somebody known, with the same words or with a wrong day of birth. */
    void again(LocalDate today, boolean mistaken) {
        var known = byAgency.getOrDefault(
                        Prescriber.MEINAU, byAgency.values().iterator().next())
                .get(0);
        var again = known.toldAgain(mistaken);
        told.put(again.reference(), again);
        fillIn(Prescriber.CAP_EMPLOI_67, again, today);
    }

    /** The coordinator compares, and finds the same person. */
    void decideDuplicates() {
        for (var duplicate : coordinator.all("/api/v1/duplicates?limit=100")) {
            var same = duplicate.at("/suspects/0/candidate").asText();
            coordinator.post(
                    "/api/v1/duplicates/" + duplicate.get("id").asText(), "/decision", Map.of("samePersonAs", same));
        }
    }

    /** Returns those who may be invited; each once, even if two agencies prescribed the person. */
    List<Invited> review() {
        var accepted = new HashMap<String, Person>();
        var order = new ArrayList<String>();
        for (var line : coordinator.all(PRESCRIPTIONS + "?status=RECEIVED&limit=100")) {
            var person = told.get(line.get("agencyReference").asText());
            if (person != null && judged(line) && accepted.put(candidate(line), person) == null) {
                order.add(candidate(line));
            }
        }
        return order.stream().map(one -> new Invited(one, accepted.get(one))).toList();
    }

    private boolean judged(JsonNode line) {
        var path = PRESCRIPTIONS + "/" + line.get("id").asText();
        var reference = line.get("agencyReference").asText();
        if (Dice.of(reference).chance(0.24) && !reference.startsWith(Person.AGAIN)) {
            coordinator.post(path + "/decline", Map.of("reason", dice.one(Words.DECLINED)));
            return false;
        }
        coordinator.post(path + "/acceptance", "");
        return true;
    }

    private static String candidate(JsonNode line) {
        return line.get("candidate").asText();
    }

    private void fillIn(Prescriber agency, Person person, LocalDate today) {
        var form = person.form(today);
        form.put("agency", cast.agency(agency));
        coordinator.post(PRESCRIPTIONS, form);
    }

    private void handIn(Prescriber agency, List<Person> people, LocalDate today) {
        var lines = people.stream().map(person -> person.line(today)).collect(Collectors.joining("\n"));
        var path = "/api/v1/prescription-imports?name=prescriptions-%s.csv&agency=%s"
                .formatted(today, cast.agency(agency));
        var request = coordinator.api().request(path, "Content-Type", "text/csv");
        var file = Client.done(
                path,
                coordinator
                        .api()
                        .send(request.POST(BodyPublishers.ofByteArray((Person.HEADINGS + lines).getBytes(UTF_8)))));
        var location = file.header("Location");
        Travel.await(() -> coordinator.get(location).get("waiting").asInt() == 0);
        var errors = coordinator.all(location + "/errors");
        if (!errors.isEmpty()) {
            throw new IllegalStateException(path + " : " + errors);
        }
    }

    private Map<Prescriber, List<Person>> of(Prescriber.Channel channel) {
        var some = new EnumMap<Prescriber, List<Person>>(byAgency);
        some.keySet().removeIf(agency -> agency.channel != channel);
        return some;
    }
}
