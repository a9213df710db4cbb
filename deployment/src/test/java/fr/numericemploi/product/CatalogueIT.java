package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What everybody may read without a login. */
@ExtendWith(ArquillianExtension.class)
class CatalogueIT {
    private static final String CATALOGUE = "/catalogue/v1/";
    private static String programme;

    private final Api anybody = Api.anonymous(ProductUnderTest.baseUrl());

    @BeforeAll
    static void aProgrammeIsPublishedAndHasASession() {
        programme = Training.id(ApprovedTraining.published("Développeuse ou développeur, pour tous"));
        var session = Map.of("programme", programme, "territory", "ALSACE", "terms", terms());
        var opened = Tenant.alsace().coordinator().post("/api/v1/sessions", session);
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    }

    @Test
    void everybodyReadsThePublishedProgrammesAndNobodysName() {
        var page = anybody.get(CATALOGUE + "programmes?limit=100");
        var one = anybody.get(CATALOGUE + "programmes/" + programme);

        assertThat(page.json().findValuesAsText("id")).contains(programme);
        assertThat(one.json().at("/title").asText()).isEqualTo("Développeuse ou développeur, pour tous");
        assertThat(one.json().at("/sessions/0/place/label").asText()).isEqualTo("Strasbourg");
        assertThat(one.json().at("/cost/amount").decimalValue()).isEqualByComparingTo("4125");
        assertThat(page.text() + one.text()).doesNotContain("Dupont", "camille.dupont");
    }

    @Test
    void whatIsNotPublishedIsNotThere() {
        var draft = Training.id(Training.drafted(Training.aProgramme("Développeur, en projet")));

        assertThat(anybody.get(CATALOGUE + "programmes/" + draft).status()).isEqualTo(404);
        assertThat(anybody.get(CATALOGUE + "courses/" + draft).status()).isEqualTo(404);
    }

    @Test
    void nothingIsSentTwice() {
        for (var document :
                new String[] {"programmes", "programmes/" + programme, "courses/" + programme, "lheo.xml"}) {
            var first = anybody.get(CATALOGUE + document);
            var again = anybody.send(anybody.request(CATALOGUE + document, "If-None-Match", first.header("ETag"))
                    .GET());

            assertThat(first.header("Cache-Control")).contains("public", "max-age");
            assertThat(again.status()).as(document).isEqualTo(304);
            assertThat(again.text()).isEmpty();
        }
    }

    @Test
    void searchEnginesReadCourses() {
        var answer = anybody.get(CATALOGUE + "courses/" + programme);
        var course = answer.json();

        assertThat(answer.header("Content-Type")).startsWith("application/ld+json");
        assertThat(course.at("/@context").asText()).isEqualTo("https://schema.org/");
        assertThat(course.at("/@type").asText()).isEqualTo("Course");
        assertThat(course.at("/timeRequired").asText()).isEqualTo("PT400H");
        assertThat(course.at("/hasCourseInstance/0/@type").asText()).isEqualTo("CourseInstance");
        assertThat(course.at("/hasCourseInstance/0/location/address/addressLocality")
                        .asText())
                .isEqualTo("Strasbourg");
        assertThat(anybody.get(CATALOGUE + "courses")
                        .json()
                        .at("/itemListElement/0/item/@type")
                        .asText())
                .isEqualTo("Course");
    }

    @Test
    void theRegionReadsLheo() throws Exception {
        var answer = anybody.get(CATALOGUE + "lheo.xml");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/xml");
        assertThat(answer.text())
                .contains("numero=\"" + programme, "Développeuse ou développeur, pour tous")
                .contains("<periode><debut>" + day(terms().get("dates"), "from"));
        validate(answer.http().body());
    }

    private static void validate(byte[] document) throws Exception {
        var schema = CatalogueIT.class.getResource("/lheo/lheo-2.3-derived.xsd");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema)
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(document)));
    }

    private static String day(Object period, String end) {
        return ((Map<?, ?>) period).get(end).toString().replace("-", "");
    }

    private static Map<String, Object> terms() {
        var today = LocalDate.now();
        return Map.of(
                "body", Training.bodyId(),
                "place", "67482",
                "dates", period(today.plusDays(30), today.plusDays(120)),
                "seats", 12,
                "applications", period(today, today.plusDays(20)));
    }

    private static Map<String, String> period(LocalDate from, LocalDate until) {
        return Map.of("from", from.toString(), "until", until.toString());
    }
}
