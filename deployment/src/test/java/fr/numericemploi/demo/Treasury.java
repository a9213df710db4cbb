package fr.numericemploi.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who pays for the sessions: envelopes each January, a plan when a session is opened, payments once it is over. */
final class Treasury {
    private static final String PLANS = "/api/v1/funding-plans";
    private static final int TRAINEES = 8;

    private final Cast cast;
    private final Client coordinator;
    private final Dice dice = Dice.of("treasury");
    private final Set<String> trained = new HashSet<>();
    private final List<Funded> running = new ArrayList<>();
    private int year;
    private int opened;

    /** A session that somebody pays for. */
    private record Funded(String plan, String session, LocalDate until) {}

    Treasury(Cast cast) {
        this.cast = cast;
        this.coordinator = cast.coordinator();
    }

    /** @param sessions that were opened today, by their addresses */
    void tell(LocalDate today, List<String> sessions) {
        if (year != today.getYear()) {
            year = today.getYear();
            envelope(Payer.POLE_EMPLOI, "POEI", 90_000);
            envelope(Payer.REGION, "REGION", 110_000);
            envelope(Payer.FAFIEC, "POEC", 40_000);
        }
        running.stream().filter(each -> each.until().isBefore(today)).forEach(each -> pay(each, today));
        running.removeIf(each -> each.until().isBefore(today));
        sessions.forEach(session -> plan(coordinator.get(session), today));
    }

    private void envelope(Payer payer, String scheme, int euros) {
        coordinator.create(
                "/api/v1/envelopes",
                Map.of(
                        "funder",
                        cast.payer(payer),
                        "scheme",
                        scheme,
                        "territory",
                        "ALSACE",
                        "year",
                        year,
                        "reference",
                        "Convention " + scheme + " " + year,
                        "from",
                        year + "-01-01",
                        "until",
                        year + "-12-31",
                        "amount",
                        Map.of("amount", euros),
                        "on",
                        year + "-01-04"));
    }

    private void plan(JsonNode session, LocalDate today) {
        var id = session.get("id").asText();
        var people = newcomers().stream()
                .map(person -> Map.of("about", Map.of("candidate", person, "facts", facts(today))))
                .toList();
        if (people.isEmpty()) {
            return;
        }
        opened++;
        var plan = PLANS + "/" + coordinator.create(PLANS, Map.of("session", id, "people", people));
        coordinator.put(plan, "/decision", Map.of());
        if (commitments(plan).isEmpty()) {
            return;
        }
        papers(plan, "COMMIT", today);
        step(plan, "COMMIT", "Accord du financeur");
        running.add(new Funded(
                plan, id, LocalDate.parse(session.at("/terms/dates/until").asText())));
    }

    private void pay(Funded session, LocalDate today) {
        step(session.plan(), "INVOICE", "Facture de la session");
        papers(session.plan(), "PAY", today);
        if (dice.between(0, 1) == 1) {
            somebodyHadLeft(session);
        }
        step(session.plan(), "PAY", "Virement");
    }

    private void somebodyHadLeft(Funded session) {
        var leaver = commitments(session.plan()).get(0).get("candidate").asText();
        coordinator.post(
                "/api/v1/training-recounts",
                Map.of(
                        "session", session.session(),
                        "people", List.of(Map.of("candidate", leaver, "hours", 140)),
                        "reason", "Abandon : reprise d'emploi"));
    }

    /** Those of the newest people whom the commission has seen, and who were not trained yet. */
    private List<String> newcomers() {
        var seen = coordinator.get("/api/v1/candidates?status=DECIDED&limit=60");
        var people = new ArrayList<String>();
        seen.forEach(person -> people.add(person.get("id").asText()));
        people.removeIf(trained::contains);
        var chosen = people.subList(0, Math.min(TRAINEES, people.size()));
        trained.addAll(chosen);
        return chosen;
    }

    /** Each other session is for people to whom a company offers a job; the others are the Region's. */
    private Map<String, Object> facts(LocalDate today) {
        var facts = new HashMap<String, Object>(Map.of("registered", true, "prescriber", "FRANCE_TRAVAIL"));
        if (opened % 2 == 1) {
            facts.putAll(Map.of("contract", "CDI", "weeklyHours", 35));
            facts.putAll(Map.of("offerLodged", true, "offerInZone", true, "contributionsPaid", true));
            facts.putAll(Map.of("economicDismissal", false, "trainedBy", "EXTERNAL", "trainingHours", 350));
            facts.putAll(Map.of("companyHours", 0, "teachingHours", 350, "trainingPlan", today.toString()));
            facts.put("conventionOn", today.toString());
        } else {
            facts.putAll(Map.of("prescription", today.toString(), "collectivePlace", true));
            facts.put("leftSchoolOn", today.minusYears(2).toString());
        }
        return facts;
    }

    private void papers(String plan, String before, LocalDate today) {
        var wanted = new HashSet<String>();
        commitments(plan).forEach(commitment -> commitment.get("papers").forEach(paper -> {
            if (paper.get("before").asText().equals(before)) {
                wanted.add(paper.get("paper").asText());
            }
        }));
        wanted.forEach(paper -> coordinator.put(
                plan + "/papers/" + paper, Map.of("dated", today.toString(), "reference", "Dossier de la session")));
    }

    private List<JsonNode> commitments(String plan) {
        return coordinator.all("/api/v1/commitments?plan=" + plan.substring(plan.lastIndexOf('/') + 1));
    }

    private void step(String plan, String step, String reason) {
        coordinator.post(plan + "/steps", Map.of("step", step, "reason", reason));
    }
}
