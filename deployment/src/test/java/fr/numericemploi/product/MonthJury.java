package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Nine recruiters of nine companies, engineers and HR managers by turns, who all log in. */
final class MonthJury {
    private final List<String> ids = new ArrayList<>();

    MonthJury() {
        for (int number = 1; number <= 9; number++) {
            ids.add(joins(number));
        }
    }

    List<String> ids() {
        return ids;
    }

    Api login(String recruiter) {
        return login(ids.indexOf(recruiter) + 1);
    }

    Inbox inbox(String recruiter) {
        return Inbox.of(email(ids.indexOf(recruiter) + 1));
    }

    private static String email(int number) {
        return "recruteur" + number + "@mois.example";
    }

    private static Api login(int number) {
        return Api.as(ProductUnderTest.baseUrl(), "mois.recruteur." + number, "secret");
    }

    private static String joins(int number) {
        var company = created(
                "companies",
                Map.of(
                        "siret", Panelists.siret(),
                        "name", "Entreprise du mois " + number,
                        "headcount", "FROM_10_TO_49",
                        "territory", "ALSACE",
                        "memberSince", "2016-01-04"));
        var recruiter = created(
                "companies/" + company + "/recruiters",
                Map.of(
                        "firstName",
                        "Dominique",
                        "lastName",
                        "Recruteur " + number,
                        "email",
                        email(number),
                        "kind",
                        number % 2 == 0 ? "HR" : "TECHNICAL",
                        "expertise",
                        List.of("M1855", "M1805")));
        created(
                "accounts",
                Map.of(
                        "login",
                        "mois.recruteur." + number,
                        "role",
                        "RECRUITER",
                        "company",
                        company,
                        "person",
                        recruiter));
        return recruiter;
    }

    private static String created(String collection, Map<String, Object> body) {
        var answer = Tenant.administrator().post("/api/v1/" + collection, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var location = answer.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
