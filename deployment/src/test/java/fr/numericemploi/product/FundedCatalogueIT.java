package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody reads in LHEO who pays for a programme, and nobody reads for whom. */
@ExtendWith(ArquillianExtension.class)
class FundedCatalogueIT {
    private static final String CATALOGUE = "/catalogue/v1/lheo.xml";

    private final Api anybody = Api.anonymous(ProductUnderTest.baseUrl());
    private final Api administrator = Tenant.administrator();

    @BeforeEach
    void itIsJanuary() {
        var moment = Map.of("instant", "2017-01-09T08:00:00Z");
        assertThat(administrator.put("/api/v1/clock", "*", moment).status()).isEqualTo(204);
    }

    @AfterEach
    void comesBackToThePresent() {
        administrator.send(administrator.request("/api/v1/clock").DELETE());
    }

    @Test
    void whoPaysIsToldAsSoonAsMoneyIsReserved() {
        var programme = Training.id(ApprovedTraining.published("Développeur Java, places financées"));
        var payers = new Cohort.Payers(granted("POEI"), granted("ENTREPRISE"));
        var cohort = Cohort.of(2, Trainees.of(programme, "2017-03-20", "2017-06-16"), payers);
        var before = anybody.get(CATALOGUE);
        assertThat(formation(before, programme)).doesNotContain("organisme-financeur");

        cohort.decided();

        var after = anybody.send(anybody.request(CATALOGUE, "If-None-Match", before.header("ETag"))
                .GET());
        assertThat(after.status()).isEqualTo(200);
        assertThat(formation(after, programme))
                .containsOnlyOnce("<organisme-financeur>")
                .contains("<code-financeur>16</code-financeur><nb-places-financees>2</nb-places-financees>");
    }

    private static Purse granted(String scheme) {
        return Purse.granted(scheme, "9000.00", "2017-01-01", "2017-12-31");
    }

    private static String formation(Api.Answer catalogue, String programme) {
        var text = catalogue.text();
        var begin = text.indexOf(programme);
        assertThat(begin).isPositive();
        return text.substring(begin, text.indexOf("</formation>", begin));
    }
}
