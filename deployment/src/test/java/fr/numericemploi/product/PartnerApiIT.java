package fr.numericemploi.product;

import static fr.numericemploi.product.AgencySystem.PRESCRIPTIONS;
import static fr.numericemploi.product.AgencySystem.aPrescription;
import static fr.numericemploi.product.AgencySystem.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
class PartnerApiIT {
    private static final Api ALSACE = AgencySystem.of(Tenant.alsace());
    private static final Api NANCY = AgencySystem.of(Tenant.nancy());

    @Test
    void aPrescriptionIsReceivedAndFollowedByTheAgencysOwnReference() {
        var prescription = aPrescription();

        var received = prescribe(ALSACE, aKey(), prescription);

        assertThat(received.status()).as(received.text()).isEqualTo(201);
        var followed = ALSACE.get(received.header("Location")).json();
        assertThat(followed).isEqualTo(received.json());
        assertThat(followed.at("/agencyReference").asText()).isEqualTo(prescription.get("agencyReference"));
        assertThat(followed.at("/steps/0/status").asText()).isEqualTo("RECEIVED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/12", "100 %", "où ?", "a+b&c", "..", "x/../y", "a//b", "/a", "%2F", "."})
    void whereAPrescriptionIsFoundCanBeFollowedWhateverTheReference(String odd) {
        var reference = odd.equals("..") || odd.equals(".") ? odd : odd + aKey();
        var received = prescribe(ALSACE, aKey(), with(aPrescription(), "agencyReference", reference));
        assertThat(received.status()).as(received.text()).isEqualTo(201);

        var followed = ALSACE.get(received.header("Location"));

        assertThat(followed.status())
                .as(received.header("Location") + followed.text())
                .isEqualTo(200);
        assertThat(followed.json().at("/agencyReference").asText()).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n°1#2", "a;b=c", "a\\b"})
    void aReferenceThatNoAddressCanHoldIsRefused(String reference) {
        var refused = prescribe(ALSACE, aKey(), with(aPrescription(), "agencyReference", reference));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("agencyReference");
        assertThat(refused.json().at("/code").asText()).isEqualTo("candidates.reference-characters");
    }

    @Test
    void whatChangedSinceIsListed() {
        var prescription = aPrescription();
        var received = prescribe(ALSACE, aKey(), prescription).json();
        var reference = encoded(prescription.get("agencyReference"));

        var since = PRESCRIPTIONS + "?changedSince=" + received.at("/changedAt").asText();
        assertThat(ALSACE.get(since).text()).contains(received.at("/id").asText());
        assertThat(ALSACE.get(since + "&agencyReference=" + reference).json()).hasSize(1);
        assertThat(NANCY.get(since).text()).doesNotContain(received.at("/id").asText());
        assertThat(ALSACE.get(PRESCRIPTIONS + "?changedSince=hier").status()).isEqualTo(422);
        assertThat(ALSACE.get(PRESCRIPTIONS + "?cursor=eHg").status()).isEqualTo(400);
    }

    @Test
    void aRequestThatIsRepeatedWithItsKeyGetsTheSameAnswer() {
        var key = aKey();
        var prescription = aPrescription();

        var first = prescribe(ALSACE, key, prescription);
        var again = prescribe(ALSACE, "\"" + key + "\"", prescription);
        var another = prescribe(ALSACE, key, with(prescription, "motivation", "Autre chose."));

        assertThat(again.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(another.status()).isEqualTo(422);
        assertThat(another.json().at("/code").asText()).isEqualTo("idempotency.key-reused");
    }

    @Test
    void aKeyAndTheAgencysReferenceAreRequired() {
        var nameless = with(aPrescription(), "agencyReference", "");

        assertThat(ALSACE.post(PRESCRIPTIONS, aPrescription()).status()).isEqualTo(400);
        var refused = prescribe(ALSACE, aKey(), nameless);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("agencyReference");
    }

    @Test
    void aRefusalDoesNotUseUpTheKey() {
        var key = aKey();
        var prescription = aPrescription();

        assertThat(prescribe(ALSACE, key, with(prescription, "birthDate", "31/02/1991"))
                        .status())
                .isEqualTo(422);
        assertThat(prescribe(ALSACE, key, prescription).status()).isEqualTo(201);
    }

    @Test
    void aReferenceServesOnceOnly() {
        var prescription = aPrescription();
        prescribe(ALSACE, aKey(), prescription);

        var other = prescribe(
                ALSACE, aKey(), with(aPrescription(), "agencyReference", prescription.get("agencyReference")));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().at("/code").asText()).isEqualTo("candidates.agency-reference-taken");
        assertThat(prescribe(NANCY, aKey(), prescription).status()).isEqualTo(201);
    }

    @Test
    void nothingTellsAnAgencyThatAPersonIsKnownAlready() {
        var unknown = prescribe(ALSACE, aKey(), aPrescription());
        var prescription = aPrescription();
        var theirs = prescribe(NANCY, aKey(), prescription);

        var known = prescribe(ALSACE, aKey(), prescription);
        var doubtful = prescribe(ALSACE, aKey(), with(aPrescription(), "email", prescription.get("email")));

        for (var answer : List.of(known, doubtful)) {
            assertThat(answer.status()).isEqualTo(unknown.status());
            assertThat(answer.json().fieldNames()).toIterable().containsExactlyElementsOf(() -> unknown.json()
                    .fieldNames());
            assertThat(answer.json().at("/status").asText()).isEqualTo("RECEIVED");
            assertThat(answer.text()).doesNotContain(theirs.json().at("/id").asText());
        }
        assertThat(ALSACE.get(theirs.header("Location")).json().at("/id"))
                .isNotEqualTo(theirs.json().at("/id"));
    }

    @Test
    void anAgencyCanNotSpeakForAnother() {
        var forNancy = with(aPrescription(), "agency", Tenant.nancy().agencyId());
        var theirs = prescribe(NANCY, aKey(), aPrescription());

        assertThat(prescribe(ALSACE, aKey(), forNancy).status()).isEqualTo(404);
        assertThat(ALSACE.get(theirs.header("Location")).status()).isEqualTo(404);
    }

    @Test
    void onlyASystemWithTheScopeComesIn() {
        var counsellor = Tenant.alsace().counsellor();
        var account = Map.of(
                "login",
                "systeme.sans.portee",
                "role",
                "AGENCY_SYSTEM",
                "agency",
                Tenant.alsace().agencyId());
        Tenant.administrator().post("/api/v1/accounts", account);
        var scopeless = Api.as(ProductUnderTest.baseUrl(), "systeme.sans.portee", "secret");

        assertThat(counsellor.get(PRESCRIPTIONS).status()).isEqualTo(403);
        assertThat(Api.anonymous(ProductUnderTest.baseUrl()).get(PRESCRIPTIONS).status())
                .isEqualTo(401);
        assertThat(scopeless.get(PRESCRIPTIONS).json().at("/code").asText()).isEqualTo("access.scope-missing");
        assertThatThrownBy(() -> AgencySystem.of(Tenant.alsace(), "")).hasMessageContaining("invalid_scope");
    }

    static Api.Answer prescribe(Api system, String key, Map<String, Object> prescription) {
        return system.post(PRESCRIPTIONS, prescription, "Idempotency-Key", key);
    }

    static String aKey() {
        return UUID.randomUUID().toString();
    }

    private static String encoded(Object text) {
        return URLEncoder.encode(text.toString(), StandardCharsets.UTF_8);
    }
}
