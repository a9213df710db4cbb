package fr.numericemploi.product;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Two engineers and two HR managers of four companies of Alsace, made through the API, once. */
final class Panelists {
    private static final List<String> ALL = List.of(
            Tenant.alsace().recruiterId(),
            recruiter("Pauline", "Roth", "TECHNICAL"),
            recruiter("Sophie", "Klein", "HR"),
            recruiter("Marc", "Becker", "HR"));

    private Panelists() {}

    static List<String> all() {
        return ALL;
    }

    static String email(String lastName) {
        return lastName.toLowerCase() + "@entreprise.example";
    }

    private static String recruiter(String firstName, String lastName, String kind) {
        Map<String, Object> company = Map.of(
                "siret", siret(),
                "name", lastName + " Logiciels",
                "headcount", "FROM_10_TO_49",
                "territory", "ALSACE",
                "memberSince", "2016-01-04");
        var recruiter = Map.of(
                "firstName", firstName,
                "lastName", lastName,
                "email", email(lastName),
                "kind", kind,
                "expertise", List.of("M1855"));
        return created("companies/" + created("companies", company) + "/recruiters", recruiter);
    }

    private static String created(String collection, Map<String, Object> body) {
        var location =
                Tenant.administrator().post("/api/v1/" + collection, body).header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** A number with the right key (Luhn). */
    static String siret() {
        var stem = String.valueOf(ThreadLocalRandom.current().nextLong(4_000_000_000_000L, 9_000_000_000_000L));
        var sum = 0;
        for (int i = 0; i < stem.length(); i++) {
            var digit = (stem.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return stem + (10 - sum % 10) % 10;
    }
}
