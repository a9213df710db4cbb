package fr.numericemploi.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Companies state what posts they want to fill; later they confirm, fill, give up, or forget about it. */
final class Needs {
    private static final String NEEDS = "/api/v1/needs";
    private static final List<String> PLACES = List.of("67482", "67482", "67447", "67218", "67180", "68224", "68066");

    private final Cast cast;
    private final Travel travel;
    private final Dice dice = Dice.of("needs");

    Needs(Cast cast) {
        this.cast = cast;
        this.travel = new Travel(cast.administrator());
    }

    void tell(LocalDate today) {
        travel.untilNeedsAreAsked(today);
        cast.coordinator().all(NEEDS + "?status=OPEN&limit=100").forEach(this::follow);
        for (int left = dice.between(4, 7); left > 0; left--) {
            state(dice.one(cast.recruiters()), today);
        }
    }

    private void follow(JsonNode need) {
        var path = NEEDS + "/" + need.get("id").asText();
        var recruiter = cast.recruiter(need.get("contact").asText()).client();
        if (dice.chance(0.35)) {
            recruiter.post(path, "/filling", Map.of("posts", 1));
        } else if (dice.chance(0.08)) {
            recruiter.post(path, "/withdrawal", Map.of("reason", "GIVEN_UP"));
        } else if (dice.chance(0.75)) {
            recruiter.post(path, "/confirmation", "");
        }
    }

    private void state(Cast.Recruiter recruiter, LocalDate today) {
        var trade = dice.one(recruiter.house().trades());
        var need = new HashMap<String, Object>();
        need.put("job", trade.job);
        need.put("jobVersion", "4.60");
        need.put("posts", dice.between(1, 4));
        need.put("skills", skills(trade));
        need.put("place", dice.one(PLACES));
        need.put("from", today.plusDays(dice.between(20, 120)).toString());
        need.put("degree", dice.one(List.of("NONE", "NONE", "BAC", "BAC_2")));
        need.put("hostsInterns", dice.chance(0.4));
        need.put("title", "Débutants bienvenus pour " + trade.words);
        need.put("description", dice.one(Words.ADVERTS));
        contract(need);
        recruiter.client().create(NEEDS, need);
    }

    private void contract(Map<String, Object> need) {
        need.put("contract", dice.one(List.of("CDI", "CDI", "CDD", "ALTERNANCE")));
        if (!need.get("contract").equals("CDI")) {
            need.put("months", dice.one(List.of(6, 9, 12)));
        }
        var from = 20_000 + 500 * dice.between(0, 12);
        need.put(
                "salary",
                Map.of("from", Map.of("amount", from), "to", Map.of("amount", from + 3_000), "period", "YEAR"));
    }

    private List<Map<String, Object>> skills(Trade trade) {
        return trade.skills.subList(0, dice.between(2, 4)).stream()
                .map(skill -> Map.<String, Object>of("code", skill, "level", dice.between(2, 3)))
                .toList();
    }
}
