package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Funders as clients send them, and the one that every test may count on: somebody logs in for it. */
final class Funders {
    private static final String FUNDER = registered();

    static {
        var account = Map.of("login", "role.funder", "role", "FUNDER", "funder", FUNDER);
        created("/api/v1/accounts", account);
    }

    private Funders() {}

    static String funderId() {
        return FUNDER;
    }

    /** Who reads what that funder may. */
    static Api funder() {
        return Api.as(ProductUnderTest.baseUrl(), "role.funder", "secret");
    }

    static Map<String, Object> aFunder() {
        var funder = new HashMap<String, Object>();
        funder.put("name", "OPCO " + UUID.randomUUID());
        funder.put("kind", "OPCO");
        funder.put("siret", Panelists.siret());
        funder.put("contacts", List.of(aDesk()));
        return funder;
    }

    /** Returns its id. */
    static String registered() {
        return created("/api/v1/funders", aFunder());
    }

    private static Map<String, Object> aDesk() {
        return Map.of("type", "FINANCE", "lastName", "Gestion des conventions", "email", "conventions@opco.example");
    }

    private static String created(String collection, Map<String, ?> body) {
        var answer = Tenant.administrator().post(collection, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return Training.id(answer.header("Location"));
    }
}
