package fr.numericemploi.product;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two servers draw on one envelope, and one of them is killed: not a cent is spent that is not there. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EnvelopeRaceIT {
    private static final ExecutorService THREADS = Executors.newCachedThreadPool();
    private static final ExecutorService FEW = Executors.newFixedThreadPool(4);
    private static Liberty other;
    private static Trainees trainees;

    private final Api here = Tenant.alsace().coordinator();
    private final Api there = Api.as(other.baseUrl(), "coordination.alsace", "secret");

    @BeforeAll
    static void twoServers() throws IOException {
        trainees = Trainees.of(
                Training.id(ApprovedTraining.published("Développeur Java, très demandé")), "2026-03-16", "2026-06-12");
        other = Neighbours.ofTheProduct("race");
    }

    @AfterAll
    static void oneServer() {
        other.close();
        THREADS.shutdownNow();
        FEW.shutdownNow();
    }

    @Test
    @Order(1)
    void twoHundredDecisionsAtOnceSpendExactlyWhatTheEnvelopeHolds() {
        var envelope = Purse.granted("POEI", "10000.00", "2018-01-01", "2030-12-31");
        var plans = plans(200);

        var answers =
                all(plans.stream().map(plan -> decidedSomewhere(plan, envelope)).toList());

        assertThat(answers.stream().collect(groupingBy(Api.Answer::status, counting())))
                .containsOnly(Map.entry(204, 66L), Map.entry(409, 134L));
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .allSatisfy(answer ->
                        assertThat(answer.json().get("code").asText()).isEqualTo("funding.envelope-exhausted"));
        stands(envelope, "100.00", "9900.00");
    }

    @Test
    @Order(2)
    void aServerThatIsKilledInTheMiddleLeavesNothingHalfDone() {
        var envelope = Purse.granted("POEI", "6000.00", "2018-01-01", "2030-12-31");
        var plans = plans(60);
        var done = new AtomicInteger();
        var running = plans.stream()
                .map(plan -> decidedSomewhere(plan, envelope).handle((answer, cut) -> done.incrementAndGet()))
                .toList();
        await().pollInterval(Duration.ofMillis(5)).until(() -> done.get() >= 10);

        other.kill();

        all(running);
        assertThat(plans).allSatisfy(this::isWholeOrNothing);
        plans.stream().filter(plan -> !isDecided(plan)).forEach(plan -> decided(here, plan, envelope));
        assertThat(plans.stream().filter(this::isDecided)).hasSize(40);
        stands(envelope, "0.00", "6000.00");
    }

    private CompletableFuture<Api.Answer> decidedSomewhere(Plan plan, Purse envelope) {
        var server = plan.hashCode() % 2 == 0 ? here : there;
        return CompletableFuture.supplyAsync(() -> decided(server, plan, envelope), THREADS);
    }

    private static Api.Answer decided(Api server, Plan plan, Purse envelope) {
        var line = Map.of(
                "candidate", plan.person(),
                "scheme", "POEI",
                "envelope", envelope.id(),
                "amount", Map.of("amount", 150),
                "hours", 300);
        return server.put(
                plan.path() + "/decision", "\"1\"", Map.of("lines", List.of(line), "reason", "Dernières places"));
    }

    private void isWholeOrNothing(Plan plan) {
        var commitments =
                here.get("/api/v1/commitments?plan=" + Training.id(plan.path())).json();
        assertThat(commitments.size()).isEqualTo(isDecided(plan) ? 1 : 0);
        commitments.forEach(commitment -> assertThat(
                        commitment.at("/standing/0/amount/amount").decimalValue())
                .isEqualByComparingTo("150.00"));
    }

    private boolean isDecided(Plan plan) {
        return here.get(plan.path()).json().has("decision");
    }

    private static void stands(Purse envelope, String available, String reserved) {
        assertThat(envelope.on("available")).isEqualByComparingTo(available);
        assertThat(envelope.on("reserved")).isEqualByComparingTo(reserved);
        var check = Tenant.administrator().get("/api/v1/ledger-check").json();
        assertThat(check.get("balanced").asBoolean()).as(check.toString()).isTrue();
    }

    private static List<Plan> plans(int people) {
        return all(IntStream.range(0, people)
                .mapToObj(person -> CompletableFuture.supplyAsync(EnvelopeRaceIT::plan, FEW))
                .toList());
    }

    private static Plan plan() {
        var address = trainees.planned(List.of(trainees.somebody()));
        var person = Tenant.alsace().coordinator().get(address).json().at("/people/0/candidate");
        return new Plan(address.substring(address.indexOf("/api/")), person.asText());
    }

    private static <T> List<T> all(List<CompletableFuture<T>> running) {
        var done = new ArrayList<T>();
        running.forEach(each -> done.add(each.join()));
        return done;
    }

    /** For one person. */
    private record Plan(String path, String person) {}
}
