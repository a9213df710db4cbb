package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.List;
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
    private static Tenants tenants;

    private final List<Described> operations = Described.all(ProductUnderTest.baseUrl());
    private final Roles roles;

    RolesIT() throws IOException {
        roles = Roles.read();
    }

    @BeforeAll
    static void everyRoleHasAnAccount() throws SQLException {
        tenants = Tenants.settle(ProductUnderTest.product().postgres().getPostgresDatabase());
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
    void nobodyElseMayDoAnything() {
        assertThat(operations.stream()
                        .filter(operation -> status(operation, Api.anonymous(ProductUnderTest.baseUrl())) != 401))
                .map(Described::name)
                .isEmpty();
        var unknown = Api.as(ProductUnderTest.baseUrl(), "inconnu", "secret");
        assertThat(operations.stream().filter(operation -> status(operation, unknown) != 403))
                .map(Described::name)
                .isEmpty();
    }

    @Test
    void aStrangersTenantIsNotToBeSeen() {
        assertThat(operations.stream()
                        .filter(operation -> tenants.alsatian(operation.path()).isPresent())
                        .flatMap(this::seenByStrangers))
                .isEmpty();
    }

    @AfterEach
    void comeBackToThePresent() {
        var administrator = Actor.ADMINISTRATOR.api();
        administrator.send(administrator.request("/api/v1/clock").DELETE());
    }

    private Stream<String> wrongs(Described operation) {
        return Actor.ofTheTable().stream().flatMap(actor -> {
            var answer = answer(operation, actor.api(), Examples::path);
            var allowed = roles.allows(operation.name(), actor);
            var wrong = allowed == REFUSED.contains(answer.status()) || answer.status() >= 500;
            return wrong ? Stream.of(said(operation, actor, answer)) : Stream.empty();
        });
    }

    private Stream<String> seenByStrangers(Described operation) {
        var path = tenants.alsatian(operation.path()).orElseThrow();
        return Actor.strangers().stream()
                .map(actor -> said(operation, actor, answer(operation, actor.api(), any -> path)))
                .filter(said -> !said.matches("(?s).* (403|404) .*"));
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
