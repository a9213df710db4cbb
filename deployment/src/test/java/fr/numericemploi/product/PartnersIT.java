package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PartnersIT {
    private static final Map<String, Object> PAUL =
            Map.of("firstName", "Paul", "lastName", "Weber", "email", "paul.weber@agence.example");

    @Test
    void aTerritoryIsOpenedByDataAlone() {
        var nancy = Tenant.nancy();

        assertThat(nancy.counsellor().get("/api/v1/territories").json().findValuesAsText("code"))
                .contains("ALSACE", "NANCY");
        assertThat(nancy.coordinator().get("/api/v1/companies").json().findValuesAsText("id"))
                .contains(nancy.companyId())
                .doesNotContain(Tenant.alsace().companyId());
    }

    @Test
    void counsellorsAreKeptWithVersionsAndPages() {
        var coordinator = Tenant.alsace().coordinator();
        var counsellors = "/api/v1/agencies/" + Tenant.alsace().agencyId() + "/counsellors";

        var location = coordinator.post(counsellors, PAUL).header("Location");
        var read = coordinator.get(location);
        var renamed = Map.of("firstName", "Paul", "lastName", "Klein", "email", "paul.weber@agence.example");

        assertThat(coordinator.post(counsellors, PAUL).status()).isEqualTo(409);
        assertThat(coordinator.put(location, "", renamed).status()).isEqualTo(428);
        assertThat(coordinator.put(location, read.header("ETag"), renamed).status())
                .isEqualTo(204);
        assertThat(coordinator.put(location, read.header("ETag"), renamed).status())
                .isEqualTo(412);
        assertThat(Tenant.alsace()
                        .counsellor()
                        .get(location)
                        .json()
                        .at("/lastName")
                        .asText())
                .isEqualTo("Klein");
        assertThat(coordinator.get(counsellors + "?limit=1").header("Link")).contains("rel=\"next\"");
    }

    @Test
    void aWrongCompanyIsToldAllThatIsWrong() {
        var answer = Tenant.alsace()
                .coordinator()
                .post("/api/v1/companies", Map.of("siret", "73282932000075", "headcount", "MANY", "memberSince", "31"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().findValuesAsText("field"))
                .containsExactlyInAnyOrder("siret", "name", "headcount", "territory", "memberSince");
        assertThat(answer.text()).contains("identifiers.siret-key");
    }

    @Test
    void aRecruiterIsReadWithExpertiseByTheOwnCompanyOnly() {
        var alsace = Tenant.alsace();
        var path = "/api/v1/companies/" + alsace.companyId() + "/recruiters/" + alsace.recruiterId();

        var read = alsace.recruiter().get(path);

        assertThat(read.json().at("/expertise/0").asText()).isEqualTo("M1855");
        assertThat(read.json().at("/companyName").asText()).isEqualTo("Rhin Logiciels");
        assertThat(Tenant.nancy().recruiter().get(path).status()).isEqualTo(404);
        assertThat(Tenant.nancy().coordinator().get(path).status()).isEqualTo(404);
        assertThat(alsace.counsellor().get(path).status()).isEqualTo(403);
    }

    @Test
    void expertiseNamesJobsThatExist() {
        var recruiters = "/api/v1/companies/" + Tenant.alsace().companyId() + "/recruiters";
        var baker = Map.of(
                "firstName", "Jean",
                "lastName", "Becker",
                "email", "jean.becker@boulangerie.example",
                "kind", "TECHNICAL",
                "expertise", List.of("D1102"));

        var answer = Tenant.alsace().coordinator().post(recruiters, baker);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/code").asText()).isEqualTo("reference.unknown-job");
    }
}
