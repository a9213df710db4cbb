package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Twelve companies of Alsace that look for Java developers in a quarter of their own, far from what other tests state. */
final class Season {
    /** Colmar, where those of other tests would not work. */
    static final String PLACE = "68066";

    private static final LocalDate START = LocalDate.now().plusYears(2);

    private final Api coordinator = Tenant.alsace().coordinator();
    private final List<String> needs = new ArrayList<>();

    String oneNeed() {
        return needs.get(0);
    }

    /** Each asks for as many posts as its number says: 78 in all. */
    void twelveCompaniesStateTheirNeeds() {
        for (int number = 1; number <= 12; number++) {
            var company = created("companies", company(number));
            var contact = created("companies/" + company + "/recruiters", recruiter(number));
            var need = new HashMap<>(StatedNeed.form(number));
            need.putAll(Map.of("company", company, "contact", contact, "from", START.toString()));
            need.put("place", PLACE);
            need.put("skills", List.of(Map.of("code", "DEV-JAVA", "level", number == 12 ? 3 : 2)));
            needs.add(created("needs", need));
        }
    }

    /** The line of developers in that quarter. */
    JsonNode gap(LocalDate on) {
        var quarter = START.getYear() + "-T" + (START.getMonthValue() + 2) / 3;
        for (var line : coordinator.get("/api/v1/gaps?on=" + on).json()) {
            if (line.get("quarter").asText().equals(quarter)
                    && List.of("M1855", "M1805").contains(line.get("job").asText())) {
                return line;
            }
        }
        throw new AssertionError("Nothing is needed in " + quarter);
    }

    private static String created(String collection, Map<String, Object> body) {
        var answer = Tenant.administrator().post("/api/v1/" + collection, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return Training.id(answer.header("Location"));
    }

    private static Map<String, Object> company(int number) {
        return Map.of(
                "siret", Panelists.siret(),
                "name", "Entreprise de la saison " + number,
                "headcount", "FROM_10_TO_49",
                "territory", "ALSACE",
                "memberSince", "2016-01-04");
    }

    private static Map<String, Object> recruiter(int number) {
        return Map.of(
                "firstName",
                "Dominique",
                "lastName",
                "Recruteur " + number,
                "email",
                "recruteur" + number + "@saison.example",
                "kind",
                "TECHNICAL",
                "expertise",
                List.of("M1855"));
    }
}
