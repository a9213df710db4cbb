package fr.numericemploi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each quarter a programme is designed for a trade, the commission sits on what is submitted, and a session is opened. */
final class Workshop {
    private static final String PROGRAMMES = "/api/v1/programmes";
    private static final String SITTINGS = "/api/v1/programme-sittings";
    private static final String SESSIONS = "/api/v1/sessions";
    private static final List<Map<String, String>> MEMBERS = List.of(
            Map.of("name", "Jeanne Ostermann", "office", "présidente"),
            Map.of("name", "Alain Zeller", "office", "Hautepierre Conseil"),
            Map.of("name", "Thomas Muller", "office", "Rhin Logiciels"),
            Map.of("name", "Gilles Trautmann", "office", "secrétaire"));

    private final Cast cast;
    private final Client coordinator;
    private final Dice dice = Dice.of("workshop");
    private Optional<Design> sentBack = Optional.empty();
    private final List<String> running = new ArrayList<>();

    /** What is on the table. */
    private record Design(Trade trade, School school, String id) {
        String path() {
            return PROGRAMMES + "/" + id;
        }
    }

    Workshop(Cast cast) {
        this.cast = cast;
        this.coordinator = cast.coordinator();
    }

    /** @param quarter from 0: each has its trade; the commission sends the third back, and sees it again the quarter after */
    void tell(int quarter, LocalDate today) {
        running.forEach(session -> coordinator.post(session, "/closing", ""));
        running.clear();
        var designs = new ArrayList<Design>();
        sentBack.map(this::answered).ifPresent(designs::add);
        sentBack = Optional.empty();
        designs.add(drafted(Trade.values()[quarter % Trade.values().length], quarter));
        designs.forEach(design -> coordinator.post(design.path(), "/submission", ""));
        var refused = quarter == 2 ? Optional.of(designs.get(designs.size() - 1)) : Optional.<Design>empty();
        sit(today, refused);
        designs.stream().filter(design -> !refused.equals(Optional.of(design))).forEach(design -> open(design, today));
        sentBack = refused;
    }

    /** The sessions for which people may apply now, by their addresses. */
    List<String> sessions() {
        return List.copyOf(running);
    }

    private Design drafted(Trade trade, int quarter) {
        var school = School.values()[quarter % School.values().length];
        var form = Map.of("territory", "ALSACE", "content", content(trade, school, 1));
        return new Design(trade, school, cast.commission().create(PROGRAMMES, form));
    }

    private Design answered(Design design) {
        coordinator.put(design.path(), "", content(design.trade(), design.school(), 2));
        return design;
    }

    private void sit(LocalDate today, Optional<Design> refused) {
        var member = cast.commission();
        var sitting = SITTINGS + "/"
                + member.create(
                        SITTINGS,
                        Map.of(
                                "territory", "ALSACE",
                                "heldOn", today.toString(),
                                "members", MEMBERS.subList(0, dice.between(3, MEMBERS.size()))));
        for (var item : member.get(sitting).get("agenda")) {
            var id = item.get("programme").asText();
            var decision = refused.filter(design -> design.id().equals(id)).isPresent()
                    ? Map.of(
                            "approved",
                            false,
                            "remarks",
                            "Prévoir une évaluation en cours de formation, et deux semaines en entreprise.")
                    : Map.of("approved", true);
            member.put(
                    sitting,
                    "/decisions/" + id + "/" + item.get("programmeVersion").asInt(),
                    decision);
        }
        member.post(sitting, "/closure", "");
    }

    private void open(Design design, LocalDate today) {
        coordinator.post(design.path(), "/publication", "");
        var from = today.plusMonths(2);
        var terms = Map.of(
                "body", cast.school(design.school()),
                "place", design.school().place,
                "dates", period(from, from.plusMonths(4)),
                "seats", 12,
                "applications", period(today, from.minusDays(14)));
        var form = Map.of("programme", design.id(), "territory", "ALSACE", "terms", terms);
        running.add(SESSIONS + "/" + coordinator.create(SESSIONS, form));
    }

    private Map<String, Object> content(Trade trade, School school, int companyWeeks) {
        var content = new HashMap<String, Object>();
        content.put(
                "outline",
                Map.of(
                        "title", "Parcours vers " + trade.words,
                        "aims",
                                "Apprendre les gestes du métier, en partant de ce que demandent les entreprises du territoire.",
                        "results", "Attestation de compétences, et un stage évalué en entreprise.",
                        "syllabus", "Cours du matin, projets de l'après-midi, bilan chaque vendredi.",
                        "jobs", List.of(trade.job)));
        content.put(
                "skills",
                trade.skills.subList(0, 5).stream()
                        .map(skill -> Map.of("skill", skill, "levelIn", 0, "levelOut", 3))
                        .toList());
        content.put(
                "modules",
                List.of(
                        Map.of("title", "Les bases", "centreHours", 140, "companyHours", 0),
                        Map.of("title", "Projets", "centreHours", 210, "companyHours", 0),
                        Map.of("title", "Stage", "centreHours", 0, "companyHours", 35 * 2 * companyWeeks)));
        content.put(
                "admission",
                Map.of(
                        "publics", List.of("80006", "80005"),
                        "prerequisites", "Avis « employable après formation » de la commission.",
                        "levelIn", "NONE"));
        content.put(
                "delivery",
                Map.of("rhythm", "Temps plein, 35 heures par semaine", "alternation", "Stage en fin de parcours"));
        content.put(
                "recognition",
                Map.of("assessment", "Projet présenté devant des recruteurs", "purpose", "PROFESSIONALISATION"));
        content.put(
                "offer",
                Map.of(
                        "bodies",
                        List.of(cast.school(school)),
                        "minSeats",
                        8,
                        "maxSeats",
                        15,
                        "hourlyCost",
                        Map.of("amount", 9.5)));
        content.put("commitments", Map.of("promises", promises(trade)));
        content.put("listing", Map.of("contacts", List.of(school.contact()), "nsfCodes", List.of("326")));
        return content;
    }

    private List<Map<String, Object>> promises(Trade trade) {
        return cast.recruiters().stream()
                .filter(one -> one.hr() && one.house().trades().contains(trade))
                .limit(2)
                .map(one -> Map.<String, Object>of("company", one.company(), "kind", "INTERNSHIP", "number", 3))
                .toList();
    }

    private static Map<String, String> period(LocalDate from, LocalDate until) {
        return Map.of("from", from.toString(), "until", until.toString());
    }
}
