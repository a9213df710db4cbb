package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a programme once the commission has approved it. */
@ExtendWith(ArquillianExtension.class)
class PublishedProgrammesIT {
    private final Api coordinator = Tenant.alsace().coordinator();

    @Test
    void whatIsPublishedStaysWhileTheNextVersionIsDraftedAndComparedWithIt() {
        var programme = ApprovedTraining.published("Développeur, première version");
        var edited = coordinator.put(programme, etag(programme), Training.aProgramme("Développeur, deuxième version"));

        assertThat(edited.status()).as(edited.text()).isEqualTo(204);
        assertThat(coordinator.get(programme).json().at("/versions").findValuesAsText("status"))
                .isEqualTo(List.of("PUBLISHED", "DRAFT"));
        var difference = coordinator.get(programme + "/comparison?from=1&to=2").json();
        assertThat(difference).hasSize(1);
        assertThat(difference.at("/0/label").asText()).isEqualTo("Intitulé");
        assertThat(difference.at("/0/before/0").asText()).isEqualTo("Développeur, première version");
        assertThat(difference.at("/0/after/0").asText()).isEqualTo("Développeur, deuxième version");
        assertThat(inCatalogue(programme).json().at("/title").asText()).isEqualTo("Développeur, première version");
    }

    @Test
    void whatIsRetiredLeavesTheCatalogue() {
        var programme = ApprovedTraining.published("Développeur, bientôt retiré");
        var before = inCatalogue(programme).status();

        var retired = coordinator.post(programme + "/retirement", "", "If-Match", etag(programme));

        assertThat(retired.status()).as(retired.text()).isEqualTo(204);
        assertThat(List.of(before, inCatalogue(programme).status())).containsExactly(200, 404);
    }

    private static Api.Answer inCatalogue(String programme) {
        return Api.anonymous(ProductUnderTest.baseUrl()).get("/catalogue/v1/programmes/" + Training.id(programme));
    }

    private String etag(String programme) {
        return coordinator.get(programme).header("ETag");
    }
}
