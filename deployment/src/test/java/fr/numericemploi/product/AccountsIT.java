package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AccountsIT {
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
        assertThat(coordinator.get(systems).text())
                .contains(clientId, "Dossiers de la mission locale")
                .doesNotContain(secret);
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
}
