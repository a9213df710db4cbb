package fr.numericemploi.product;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clients that ask at the same time. */
@ExtendWith(ArquillianExtension.class)
class IdempotencyIT {
    private static final Api ALSACE = AgencySystem.of(Tenant.alsace());
    private static final Api NANCY = AgencySystem.of(Tenant.nancy());

    @Test
    void fiftyRequestsWithOneKeyMakeOnePrescriptionAndEqualAnswers() throws Exception {
        var key = PartnerApiIT.aKey();
        var prescription = AgencySystem.aPrescription();

        var answers = atOnce(50, () -> PartnerApiIT.prescribe(ALSACE, key, prescription));

        var byStatus = answers.stream().collect(groupingBy(Api.Answer::status));
        assertThat(byStatus.keySet()).contains(201).isSubsetOf(201, 409);
        assertThat(byStatus.get(201).stream().map(Api.Answer::text).collect(toSet()))
                .hasSize(1);
        assertThat(byStatus.getOrDefault(409, List.of()))
                .allMatch(busy -> busy.header("Retry-After").equals("1"));
        assertThat(PartnerApiIT.prescribe(ALSACE, key, prescription).text())
                .isEqualTo(byStatus.get(201).get(0).text());
    }

    @Test
    void twoSystemsThatPrescribeTheSamePersonOpenOneFile() throws Exception {
        var prescription = AgencySystem.aPrescription();
        var systems = new ArrayList<>(List.of(ALSACE, NANCY));

        var answers = atOnce(2, () -> PartnerApiIT.prescribe(next(systems), PartnerApiIT.aKey(), prescription));

        assertThat(answers).extracting(Api.Answer::status).containsExactly(201, 201);
        assertThat(answers)
                .extracting(answer -> answer.json().at("/id").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void oneReferenceWithFiftyKeysStillMakesOnePrescription() throws Exception {
        var prescription = AgencySystem.aPrescription();

        var answers = atOnce(50, () -> PartnerApiIT.prescribe(ALSACE, PartnerApiIT.aKey(), prescription));

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream()
                        .map(answer -> answer.json().at("/id").asText())
                        .collect(toSet()))
                .hasSize(1);
    }

    private static synchronized Api next(List<Api> systems) {
        return systems.remove(0);
    }

    private static List<Api.Answer> atOnce(int clients, Supplier<Api.Answer> request) throws Exception {
        var threads = Executors.newFixedThreadPool(clients);
        var start = new CountDownLatch(clients);
        Callable<Api.Answer> client = () -> {
            start.countDown();
            start.await();
            return request.get();
        };
        try {
            var answers = new ArrayList<Api.Answer>();
            for (var asked : threads.invokeAll(
                    Stream.generate(() -> client).limit(clients).toList())) {
                answers.add(asked.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
