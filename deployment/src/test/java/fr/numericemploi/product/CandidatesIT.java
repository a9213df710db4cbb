package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CandidatesIT {
    private final Tenant alsace = Tenant.alsace();
    private final Api coordinator = alsace.coordinator();
    private final Map<String, Object> person = Prescribed.somebody();
    private JsonNode receipt;
    private String file;

    @BeforeEach
    void aPersonIsPrescribed() {
        receipt = alsace.counsellor().post("/api/v1/prescriptions", person).json();
        file = "/api/v1/candidates/" + receipt.get("candidate").asText();
    }

    @Test
    void aFileIsFoundAndToldInOrder() {
        var reference = receipt.get("reference").asText();

        assertThat(coordinator.get("/api/v1/candidates?q=" + reference).json()).hasSize(1);
        assertThat(coordinator.get(file + "/timeline").json().findValuesAsText("text"))
                .containsExactly("Dossier ouvert.", "Prescription reçue : personne inconnue jusque-là.");
        assertThat(alsace.counsellor().get(file).status()).isEqualTo(403);
        assertThat(alsace.commissionMember().get(file).status()).isEqualTo(403);
        assertThat(Tenant.nancy().coordinator().get(file).status()).isEqualTo(404);
        assertThat(Tenant.nancy().coordinator().get(file + "/timeline").status())
                .isEqualTo(404);
    }

    @Test
    void aPersonWhoMovedIsReachedOtherwise() {
        var etag = coordinator.get(file).header("ETag");
        var moved = Map.of("phone", "06 12 34 56 78", "commune", "68224");

        assertThat(coordinator.put(file + "/contact", etag, moved).status()).isEqualTo(204);

        assertThat(coordinator.get(file).json().at("/person/phone").asText()).isEqualTo("+33612345678");
        assertThat(coordinator.put(file + "/contact", etag, moved).status()).isEqualTo(412);
        assertThat(coordinator
                        .put(file + "/contact", etag, Map.of("commune", "68224"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whoMayNotChangeAContactIsNotToldWhatIsWrongWithIt() {
        var etag = coordinator.get(file).header("ETag");
        var wrong = Map.of("email", "nobody", "commune", "99999");

        assertThat(coordinator.put(file + "/contact", etag, wrong).status()).isEqualTo(422);
        assertThat(alsace.counsellor().put(file + "/contact", etag, wrong).status())
                .isEqualTo(403);
        assertThat(Tenant.nancy()
                        .coordinator()
                        .put(file + "/contact", etag, wrong)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theSituationIsReadAndCorrectedByCoordinatorsOnly() {
        var situation = coordinator.get(file + "/situation");
        var told = "/api/v1/prescriptions/" + receipt.get("prescription").asText() + "/situation";

        var corrected = coordinator.put(file + "/situation", situation.header("ETag"), Map.of("qualification", "IV"));

        assertThat(situation.json().at("/qualification").asText()).isEqualTo("LEVEL_2");
        assertThat(corrected.status()).isEqualTo(204);
        assertThat(coordinator
                        .get(file + "/situation")
                        .json()
                        .at("/qualification")
                        .asText())
                .isEqualTo("LEVEL_4");
        assertThat(coordinator.get(told).json().at("/qualification").asText()).isEqualTo("LEVEL_2");
        assertThat(coordinator.get(file).text()).doesNotContain("LEVEL_", "RSA");
        assertThat(alsace.counsellor().get(told).status()).isEqualTo(403);
        assertThat(alsace.commissionMember().get(file + "/situation").status()).isEqualTo(403);
        assertThat(Tenant.nancy().coordinator().get(file + "/situation").status())
                .isEqualTo(404);
    }

    @Test
    void aPersonWhoAsksForItIsForgotten() {
        assertThat(Tenant.nancy().coordinator().post(file + "/erasure", "").status())
                .isEqualTo(404);

        assertThat(coordinator.post(file + "/erasure", "").status()).isEqualTo(204);

        assertThat(coordinator.get(file).text()).doesNotContain((String) person.get("lastName"), "@");
        assertThat(coordinator.get(file + "/situation").status()).isEqualTo(404);
        assertThat(coordinator.get(file + "/timeline").json().findValuesAsText("text"))
                .endsWith("Données effacées.");
        assertThat(coordinator
                        .get("/api/v1/candidates?q=" + person.get("lastName"))
                        .json())
                .isEmpty();
    }
}
