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
    void everyoneIsToldTheOwnRoleAndScope() {
        var alsace = Tenant.alsace();

        assertThat(alsace.commissionMember()
                        .get("/api/v1/me")
                        .json()
                        .at("/role")
                        .asText())
                .isEqualTo("COMMISSION_MEMBER");
        assertThat(alsace.recruiter().get("/api/v1/me").json().at("/person").asText())
                .isEqualTo(alsace.recruiterId());
        assertThat(alsace.counsellor().get("/api/v1/accounts").status()).isEqualTo(403);
    }

    @Test
    void noRightOutlivesTheAccount() {
        var account = Map.of("login", "inconnu.demain", "role", "COORDINATOR", "territory", "ALSACE");
        var location = Tenant.administrator().post("/api/v1/accounts", account).header("Location");
        var holder = Api.as(ProductUnderTest.baseUrl(), "inconnu.demain", "secret");
        assertThat(holder.get("/api/v1/companies").status()).isEqualTo(200);

        var shut = Map.of("role", "COORDINATOR", "territory", "ALSACE", "active", false);
        var etag = Tenant.administrator().get(location).header("ETag");
        assertThat(Tenant.administrator().put(location, etag, shut).status()).isEqualTo(204);

        assertThat(holder.get("/api/v1/companies").status()).isEqualTo(403);
    }

    @Test
    void anAgencysSystemLogsInWithTheCredentialsThatItWasGivenOnce() {
        var systems = "/api/v1/agencies/" + Tenant.alsace().agencyId() + "/systems";
        var coordinator = Tenant.alsace().coordinator();

        var created = coordinator.post(systems, Map.of("name", "Dossiers de la mission locale"));

        assertThat(created.status()).as(created.text()).isEqualTo(201);
        var clientId = created.json().at("/clientId").asText();
        var secret = created.json().at("/clientSecret").asText();
        var system = Api.asSystem(ProductUnderTest.baseUrl(), clientId, secret, "prescriptions");
        assertThat(system.get("/api/v1/me").json().at("/agency").asText())
                .isEqualTo(Tenant.alsace().agencyId());
        assertThat(system.get("/api/v1/companies").status()).isEqualTo(403);
        assertThat(coordinator.get(systems).text()).contains(clientId).doesNotContain(secret);
        revoke(coordinator, created.header("Location"));
        assertThat(system.get("/api/v1/me").status()).isEqualTo(403);
        assertThat(tokenStatus(created.json().at("/tokenEndpoint").asText(), clientId, secret))
                .isEqualTo(401);
    }

    private static void revoke(Api coordinator, String system) {
        assertThat(coordinator.send(coordinator.request(system).DELETE()).status())
                .isEqualTo(204);
    }

    private static int tokenStatus(String endpoint, String clientId, String secret) {
        return Api.token(endpoint, clientId + ":" + secret, "grant_type=client_credentials&scope=prescriptions")
                .status();
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
