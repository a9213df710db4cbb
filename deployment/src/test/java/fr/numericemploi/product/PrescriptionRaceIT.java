package fr.numericemploi.product;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Agencies that prescribe the same person at the same instant, against the real server and database. */
@ExtendWith(ArquillianExtension.class)
class PrescriptionRaceIT {
    private static final int AGENCIES = 8;

    private final Api administrator = Api.as(ProductUnderTest.baseUrl(), "administrateur", "secret");

    @Test
    void onePersonHasOneFileWhoeverIsFirst() throws Exception {
        var person = Prescribed.somebody();
        var agencies = IntStream.range(0, AGENCIES)
                .mapToObj(i -> agency("ML-RACE-" + i))
                .toList();

        var answers = atOnce(agencies.stream()
                .<Callable<Api.Answer>>map(agency -> () -> prescribe(agency, person))
                .toList());

        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(201));
        assertThat(answers.stream()
                        .map(answer -> answer.json().get("candidate").asText())
                        .collect(toSet()))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.text().contains("NEW_CANDIDATE")))
                .hasSize(1);
    }

    private Api.Answer prescribe(String agency, Map<String, Object> person) {
        var body = new HashMap<>(person);
        body.put("agency", agency);
        return administrator.post("/api/v1/prescriptions", body);
    }

    private static List<Api.Answer> atOnce(List<Callable<Api.Answer>> requests) throws InterruptedException {
        var clients = Executors.newFixedThreadPool(AGENCIES);
        try {
            return clients.invokeAll(requests).stream()
                    .map(PrescriptionRaceIT::answer)
                    .toList();
        } finally {
            clients.shutdown();
        }
    }

    private static Api.Answer answer(Future<Api.Answer> asked) {
        try {
            return asked.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String agency(String code) {
        var created = administrator.post(
                "/api/v1/agencies",
                Map.of("kind", "MISSION_LOCALE", "code", code, "name", "Mission locale", "territory", "ALSACE"));
        return created.header("Location").replaceAll(".*/", "");
    }
}
