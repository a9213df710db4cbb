package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AgenciesIT {
    private static final Map<String, Object> MEINAU =
            Map.of("kind", "FRANCE_TRAVAIL", "code", "67085", "name", "Strasbourg Meinau", "territory", "ALSACE");

    @Test
    void anAgencyIsRegisteredReadAndChanged() {
        var administrator = Api.as(ProductUnderTest.baseUrl(), "administrateur", "secret");

        var created = administrator.post("/api/v1/agencies", MEINAU);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        var location = created.header("Location");
        var read = administrator.get(location);
        var closed = Map.of("name", "Strasbourg Meinau", "territory", "ALSACE", "open", false);
        var changed = administrator.put(location, read.header("ETag"), closed);
        var stale = administrator.put(location, read.header("ETag"), closed);

        assertThat(read.json().get("name").asText()).isEqualTo("Strasbourg Meinau");
        assertThat(changed.status()).isEqualTo(204);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(administrator.post("/api/v1/agencies", MEINAU).status()).isEqualTo(409);
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var administrator = Api.as(ProductUnderTest.baseUrl(), "administrateur", "secret");

        var answer = administrator.post("/api/v1/agencies", Map.of("kind", "MAIRIE", "name", "x".repeat(121)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().findValuesAsText("field"))
                .containsExactlyInAnyOrder("kind", "code", "name", "territory");
    }

    @Test
    void anUnreadableBodyIsRefusedClearly() {
        var administrator = Api.as(ProductUnderTest.baseUrl(), "administrateur", "secret");

        assertThat(administrator.post("/api/v1/agencies", "{\"kind\":").status())
                .isEqualTo(400);
        assertThat(administrator.post("/api/v1/agencies", "").status()).isEqualTo(400);
        assertThat(administrator
                        .post("/api/v1/agencies", "{\"colour\":\"red\"}")
                        .status())
                .isEqualTo(400);
    }
}
