package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PrescriptionsIT {
    private static final String PRESCRIPTIONS = "/api/v1/prescriptions";

    private final Tenant alsace = Tenant.alsace();
    private final Api coordinator = alsace.coordinator();
    private final Api counsellor = alsace.counsellor();

    @Test
    void aCounsellorPrescribesAndFollowsStepByStep() {
        var receipt = prescribed(Prescribed.somebody());
        var own = PRESCRIPTIONS + "/" + receipt.get("prescription").asText();

        assertThat(coordinator.post(own + "/acceptance", "").status()).isEqualTo(204);

        var followed = counsellor.get(own).json();
        assertThat(followed.at("/status").asText()).isEqualTo("ACCEPTED");
        assertThat(followed.at("/counsellor").asText()).isEqualTo(alsace.counsellorId());
        assertThat(followed.get("steps").findValuesAsText("label")).containsExactly("reçue", "acceptée");
        assertThat(coordinator.post(own + "/acceptance", "").status()).isEqualTo(409);
        assertThat(Tenant.nancy().counsellor().get(own).status()).isEqualTo(404);
        assertThat(Tenant.nancy().coordinator().get(own).status()).isEqualTo(404);
        assertThat(alsace.recruiter().get(own).status()).isEqualTo(403);
    }

    @Test
    void aPrescriptionIsDeclinedWithAReasonThatTheAgencyReads() {
        var receipt = prescribed(Prescribed.somebody());
        var own = PRESCRIPTIONS + "/" + receipt.get("prescription").asText();

        var nameless = coordinator.post(own + "/decline", Map.of("reason", "OTHER"));
        var declined = coordinator.post(own + "/decline", Map.of("reason", "UNREACHABLE", "comment", "Trois appels."));

        assertThat(nameless.json().at("/code").asText()).isEqualTo("candidates.comment-missing");
        assertThat(declined.status()).isEqualTo(204);
        assertThat(counsellor.get(own).json().at("/refusal/comment").asText()).isEqualTo("Trois appels.");
    }

    @Test
    void listsAreFilteredAndPaged() {
        var person = Prescribed.somebody();
        prescribed(person);
        prescribed(Prescribed.somebody());

        var found = coordinator.get(PRESCRIPTIONS + "?status=RECEIVED&q=" + person.get("lastName"));
        var page = counsellor.get(PRESCRIPTIONS + "?limit=1");

        assertThat(found.json()).hasSize(1);
        assertThat(page.header("Link")).contains("rel=\"next\"");
        assertThat(Tenant.nancy().counsellor().get(PRESCRIPTIONS).json().findValuesAsText("lastName"))
                .doesNotContain((String) person.get("lastName"));
        assertThat(coordinator.get(PRESCRIPTIONS + "?status=LOST").status()).isEqualTo(422);
        assertThat(coordinator.get(PRESCRIPTIONS + "?cursor=eHg").status()).isEqualTo(400);
    }

    @Test
    void theSocialSecurityNumberIsRefusedByFieldNameAndInAnyText() {
        var named = counsellor.post(PRESCRIPTIONS, with(Prescribed.somebody(), "numeroSecuriteSociale", "x"));
        var written = counsellor.post(PRESCRIPTIONS, with(Prescribed.somebody(), "motivation", "269054958815780"));

        assertThat(named.status()).isEqualTo(422);
        assertThat(named.json().at("/code").asText()).isEqualTo("identifiers.nir-field-refused");
        assertThat(written.json().at("/code").asText()).isEqualTo("identifiers.nir-refused");
        assertThat(written.text()).doesNotContain("269054958815780");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var wrong = Map.of("lastName", "Klein", "birthDate", "31/02/1991", "aims", List.of("Z1"), "phone", "12");

        var answer = counsellor.post(PRESCRIPTIONS, wrong);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "firstNames", "birthDate", "phone", "commune", "mobility", "aims[0]", "consent");
        assertThat(answer.text()).contains("candidates.consent-missing");
    }

    @Test
    void aDoubtfulPersonIsDecidedByTheCoordinator() {
        var known = Prescribed.somebody();
        var file = prescribed(known).get("candidate").asText();
        var namesake = with(known, "email", "autre-" + known.get("email"));
        var doubtful = prescribed(namesake);
        var duplicate = "/api/v1/duplicates/" + doubtful.get("prescription").asText();

        var read = coordinator.get(duplicate);
        var decided = coordinator.post(
                duplicate + "/decision", Map.of("samePersonAs", file), "If-Match", read.header("ETag"));

        assertThat(doubtful.get("outcome").asText()).isEqualTo("DUPLICATE_TO_DECIDE");
        assertThat(read.json().at("/suspects/0/likeness/0").asText()).contains("date de naissance");
        assertThat(decided.json().at("/candidate").asText()).isEqualTo(file);
        assertThat(counsellor.get(duplicate).status()).isEqualTo(403);
        var prescriptions = coordinator.get("/api/v1/candidates/" + file).json().get("prescriptions");
        assertThat(prescriptions.at("/1/differences/0").asText()).isEqualTo("email");
    }

    private JsonNode prescribed(Map<String, Object> person) {
        var answer = counsellor.post(PRESCRIPTIONS, person);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private static Map<String, Object> with(Map<String, Object> person, String field, Object value) {
        var changed = new HashMap<>(person);
        changed.put(field, value);
        return changed;
    }
}
