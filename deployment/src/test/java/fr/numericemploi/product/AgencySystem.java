package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An agency's information system, logged in by the credentials that it was given, and what it sends. */
final class AgencySystem {
    static final String PRESCRIPTIONS = "/partners/v1/prescriptions";

    private AgencySystem() {}

    static Api of(Tenant tenant) {
        return of(tenant, "prescriptions");
    }

    static Api of(Tenant tenant, String scope) {
        return of(tenant.agencyId(), scope);
    }

    static Api of(String agency, String scope) {
        var systems = "/api/v1/agencies/" + agency + "/systems";
        var created = Tenant.administrator().post(systems, Map.of("name", "Dossiers"));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return Api.asSystem(
                ProductUnderTest.baseUrl(),
                created.json().at("/clientId").asText(),
                created.json().at("/clientSecret").asText(),
                scope);
    }

    /** Of somebody new each time, under a new reference. */
    static Map<String, Object> aPrescription() {
        var unique = UUID.randomUUID().toString();
        var person = new HashMap<String, Object>();
        person.put("agencyReference", "D/" + unique);
        person.put("lastName", "Klein-" + unique.replaceAll("[^a-f]", ""));
        person.put("firstNames", "Amélie");
        person.put("birthDate", "1991-05-17");
        person.put("email", unique + "@courriel.example");
        person.put("commune", "67482");
        person.put("mobility", Map.of("departments", List.of("67")));
        person.put("aims", List.of("M1855"));
        person.put("consent", Map.of("noticeVersion", "2016-01", "givenOn", "2016-03-15"));
        return person;
    }

    static Map<String, Object> with(Map<String, Object> prescription, String field, Object value) {
        var changed = new HashMap<>(prescription);
        changed.put(field, value);
        return changed;
    }
}
