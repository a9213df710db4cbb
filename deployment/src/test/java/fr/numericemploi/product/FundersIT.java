package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FundersIT {
    private static final String FUNDERS = "/api/v1/funders";

    private final Api coordinator = Tenant.alsace().coordinator();

    @Test
    void aFunderIsRegisteredReadAndChanged() {
        var funder = Funders.aFunder();

        var location = coordinator.post(FUNDERS, funder).header("Location");
        var read = coordinator.get(location);
        funder.put("seesNames", true);
        funder.put("active", false);
        var changed = coordinator.put(location, read.header("ETag"), funder);
        var stale = coordinator.put(location, read.header("ETag"), funder);

        assertThat(read.json().at("/kindLabel").asText()).isEqualTo("OPCO");
        assertThat(read.json().at("/lheoCode").asInt()).isEqualTo(16);
        assertThat(read.json().at("/seesNames").asBoolean()).isFalse();
        assertThat(changed.status()).as(changed.text()).isEqualTo(204);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(coordinator.get(location).json().at("/seesNames").asBoolean())
                .isTrue();
        assertThat(coordinator.get(location).json().at("/active").asBoolean()).isFalse();
    }

    @Test
    void aNameIsGivenOnceInCapitalsOrNot() {
        var funder = Funders.aFunder();
        coordinator.post(FUNDERS, funder);
        funder.computeIfPresent("name", (field, name) -> name.toString().toUpperCase());

        var second = coordinator.post(FUNDERS, funder);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("partners.funder-known");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var answer = coordinator.post(
                FUNDERS,
                Map.of(
                        "kind", "BANK",
                        "siret", "90000002700013",
                        "contacts", List.of(Map.of("email", "nobody"))));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().findValuesAsText("field"))
                .containsExactlyInAnyOrder("name", "kind", "siret", "contacts[0].email");
    }

    @Test
    void everyTerritorysStaffReadsAllOfThem() {
        var location = FUNDERS + "/" + Funders.funderId();

        assertThat(Tenant.nancy().coordinator().get(location).status()).isEqualTo(200);
        assertThat(Tenant.alsace().commissionMember().get(location).status()).isEqualTo(200);
        assertThat(Tenant.alsace()
                        .commissionMember()
                        .post(FUNDERS, Funders.aFunder())
                        .status())
                .isEqualTo(403);
        assertThat(Tenant.alsace().recruiter().get(location).status()).isEqualTo(403);
        assertThat(coordinator.get(FUNDERS + "?limit=1").json()).hasSize(1);
    }

    @Test
    void aFunderReadsItselfAlone() {
        var funder = Funders.funder();

        assertThat(funder.get("/api/v1/me").json().at("/funder").asText()).isEqualTo(Funders.funderId());
        assertThat(funder.get(FUNDERS + "/" + Funders.funderId()).status()).isEqualTo(200);
        assertThat(funder.get(FUNDERS + "/" + Funders.registered()).status()).isEqualTo(404);
        assertThat(funder.get(FUNDERS).status()).isEqualTo(403);
    }

    @Test
    void aFundersAccountNamesTheFunder() {
        var account = Map.of("login", "nobody", "role", "FUNDER", "territory", "ALSACE");

        var answer = Tenant.administrator().post("/api/v1/accounts", account);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("partners.account-scope");
    }
}
