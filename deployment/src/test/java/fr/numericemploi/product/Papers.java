package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;

/** Papers that payers want, as they come in. */
final class Papers {
    private Papers() {}

    /** For all people of that plan. */
    static void received(String plan, String dated, String... papers) {
        Stream.of(papers).forEach(paper -> {
            var answer = Tenant.alsace()
                    .coordinator()
                    .put(plan + "/papers/" + paper, "*", Map.of("dated", dated, "reference", "Dossier " + paper));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        });
    }
}
