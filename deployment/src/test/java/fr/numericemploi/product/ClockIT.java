package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ClockIT {
    private static final String CLOCK = "/api/v1/clock";

    private final Api administrator = Api.as(ProductUnderTest.baseUrl(), "administrateur", "secret");

    @Test
    void anAdministratorSetsTheClock() {
        var set = administrator.put(CLOCK, "*", Map.of("instant", "2016-01-04T08:00:00Z"));

        assertThat(set.status()).isEqualTo(204);
        assertThat(administrator.get(CLOCK).json().get("instant").asText()).startsWith("2016-01-04T08:");
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        var refused = administrator.put(CLOCK, "*", Map.of("instant", "tomorrow"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("detail").asText()).contains("tomorrow").doesNotContain("java");
    }

    @AfterEach
    void comeBack() {
        administrator.send(administrator.request(CLOCK).DELETE());
    }
}
