package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReferenceIT {
    @Test
    void aJobIsFoundByItsWordsWithItsVersionAndSource() {
        var answer = search("jobs?q=", "developpeuse web");

        assertThat(answer.json().get("version").asText()).isEqualTo("4.60");
        assertThat(answer.json().get("source").asText()).contains("ROME 4.60");
        assertThat(answer.json().at("/items/0/code").asText()).isEqualTo("M1855");
        assertThat(answer.json().at("/items/0/parentRome3").asText()).isEqualTo("M1805");
    }

    @Test
    void aJobIsReadByItsCodeAndAnUnknownOneIsNotFound() {
        assertThat(search("jobs/", "M1844").json().at("/job/label").asText()).isEqualTo("Analyste en cybersécurité");
        assertThat(search("jobs/", "A1101").status()).isEqualTo(404);
        assertThat(search("jobs/", "Z1801").json().get("code").asText()).isEqualTo("identifiers.rome-code");
    }

    @Test
    void theSkillsOfAJobAreTold() {
        var answer = search("skills?job=M1855&q=", "php");

        assertThat(answer.json().findValuesAsText("code")).containsExactly("WEB-PHP");
        assertThat(answer.json().at("/items/0/familyLabel").asText()).isEqualTo("Web");
    }

    @Test
    void communesAreFoundByNameAndPostcode() {
        assertThat(search("communes?q=", "épin").json().at("/items/0/inseeCode").asText())
                .isEqualTo("88160");
        assertThat(search("communes?postalCode=", "67300").json().findValuesAsText("name"))
                .containsExactly("Schiltigheim");
        assertThat(search("communes?postalCode=", "6730")
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("postalCode");
    }

    @Test
    void aLoginWithoutAnAccountReadsNothing() {
        var answer = Api.as(ProductUnderTest.baseUrl(), "inconnu", "secret").get("/api/v1/reference/jobs");

        assertThat(answer.status()).isEqualTo(403);
    }

    private static Api.Answer search(String path, String value) {
        return Api.as(ProductUnderTest.baseUrl(), "administrateur", "secret")
                .get("/api/v1/reference/" + path + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
