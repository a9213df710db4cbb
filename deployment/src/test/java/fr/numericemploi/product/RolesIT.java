package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tries every role against every operation of the product's own document. Last, for it leaves things behind. */
@ExtendWith(ArquillianExtension.class)
@Order(Integer.MAX_VALUE)
class RolesIT {
    private static final Set<Integer> REFUSED = Set.of(401, 403);
    private static Map<Actor, Api> everybody;
    private static Map<Actor, Api> strangers;
    private static Belongings alsatian;

    private final List<Described> operations = Described.all(ProductUnderTest.baseUrl());
    private final Roles roles;

    RolesIT() throws IOException {
        roles = Roles.read();
    }

    @BeforeAll
    static void everybodyLogsIn() {
        everybody = Actor.of(Tenant.alsace());
        strangers = Actor.strangersOf(Tenant.nancy());
        alsatian = Belongings.ofAlsace();
    }

    @Test
    void theTableNamesEveryOperation() {
        assertThat(operations)
                .map(Described::name)
                .containsExactlyInAnyOrderElementsOf(roles.allowed().keySet());
    }

    @Test
    void everyRoleMayDoWhatTheTableSaysAndNothingElse() {
        assertThat(operations.stream().flatMap(this::wrongs)).isEmpty();
    }

    @Test
    void nobodyElseMayDoAnythingButWhatIsForEverybody() {
        var anonymous = Api.anonymous(ProductUnderTest.baseUrl());
        var unknown = Api.as(ProductUnderTest.baseUrl(), "inconnu", "secret");

        assertThat(closed().filter(operation -> status(operation, anonymous) != 401))
                .map(Described::name)
                .isEmpty();
        assertThat(closed().filter(operation -> status(operation, unknown) != 403))
                .map(operation -> operation.name() + ": " + status(operation, unknown))
                .isEmpty();
        assertThat(operations.stream()
                        .filter(operation -> roles.isOpen(operation.name()))
                        .filter(operation -> REFUSED.contains(status(operation, anonymous))))
                .map(Described::name)
                .isEmpty();
    }

    @Test
    void aStrangersTenantIsNotToBeSeen() {
        assertThat(operations.stream()
                        .filter(operation -> alsatian.address(operation.path()).isPresent())
                        .flatMap(this::seenByStrangers))
                .isEmpty();
    }

    @AfterEach
    void comeBackToThePresent() {
        var administrator = Tenant.administrator();
        administrator.send(administrator.request("/api/v1/clock").DELETE());
    }

    private Stream<Described> closed() {
        return operations.stream().filter(operation -> !roles.isOpen(operation.name()));
    }

    private Stream<String> wrongs(Described operation) {
        return everybody.entrySet().stream().flatMap(who -> {
            var answer = answer(operation, who.getValue(), Examples::path);
            var allowed = roles.allows(operation.name(), who.getKey());
            var wrong = allowed == REFUSED.contains(answer.status()) || answer.status() >= 500;
            return wrong ? Stream.of(said(operation, who.getKey(), answer)) : Stream.empty();
        });
    }

    /** A role that may, elsewhere, must not find the thing; a role that may not is refused as always. */
    private Stream<String> seenByStrangers(Described operation) {
        var path = alsatian.address(operation.path()).orElseThrow();
        return strangers.entrySet().stream().flatMap(who -> {
            var answer = answer(operation, who.getValue(), any -> path);
            var hidden = answer.status() == 404 || REFUSED.contains(answer.status());
            return hidden ? Stream.empty() : Stream.of(said(operation, who.getKey(), answer));
        });
    }

    private static String said(Described operation, Actor actor, Api.Answer answer) {
        return operation.name() + " as " + actor + ": " + answer.status() + " " + answer.text();
    }

    private static int status(Described operation, Api api) {
        return answer(operation, api, Examples::path).status();
    }

    private static Api.Answer answer(Described operation, Api api, Function<Examples, String> path) {
        var examples = new Examples(operation);
        var request = api.request(
                path.apply(examples),
                "If-Match",
                "\"0\"",
                "Idempotency-Key",
                UUID.randomUUID().toString());
        if (examples.contentType().isEmpty()) {
            return api.send(request.method(operation.method(), BodyPublishers.noBody()));
        }
        request.header("Content-Type", examples.contentType());
        return api.send(request.method(operation.method(), BodyPublishers.ofString(examples.body())));
    }
}
