package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HealthIT {
    private final Api anyone = Api.anonymous(ProductUnderTest.baseUrl());

    @Test
    void theServerIsReadyOnceTheDatabaseAnswersAndIsMigrated() {
        var ready = anyone.get("/health/ready");

        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.json().at("/checks/0/data/reachable").asBoolean()).isTrue();
        assertThat(ready.json().at("/checks/0/data/migrated").asBoolean()).isTrue();
    }

    @Test
    void theServerSaysThatItHasStartedAndIsAlive() {
        assertThat(anyone.get("/health/started").status()).isEqualTo(200);
        assertThat(anyone.get("/health/live").json().at("/checks/0/name").asText())
                .isEqualTo("threads");
    }

    @Test
    void longWorkInTheBackgroundLeavesThreadsForRequests() {
        var size = Pattern.compile("threadpool_size\\{.*Default_Executor.*} (\\d+)")
                .matcher(anyone.get("/metrics").text());

        assertThat(size.find()).isTrue();
        assertThat(Integer.parseInt(size.group(1))).isGreaterThanOrEqualTo(32);
    }

    @Test
    void requestsAreMeasured() {
        anyone.get("/api/v1/agencies");

        assertThat(anyone.get("/metrics").text()).contains("BackOffice", "connectionpool_");
    }
}
