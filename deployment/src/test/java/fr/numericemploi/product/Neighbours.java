package fr.numericemploi.product;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Servers of the product side by side on one database of their own, with a mail server that comes and goes. */
final class Neighbours implements AutoCloseable {
    private static final Liberty.Parts PARTS = new Liberty.Parts(
            Path.of(System.getProperty("test.wlp", "")),
            Path.of(System.getProperty("test.war", "")),
            Path.of("src/main/liberty"));

    private final EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
    private final ServerSetup smtp = new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_SMTP);
    private final GreenMail mail = new GreenMail(smtp);
    private final List<Liberty> servers = new CopyOnWriteArrayList<>();

    Neighbours() throws IOException {}

    GreenMail mail() {
        return mail;
    }

    /** Servers, each in a folder of its name, once all of them are ready. */
    List<Liberty> start(String... names) {
        var starting = Stream.of(names)
                .map(name -> CompletableFuture.supplyAsync(() -> start(name)))
                .toList();
        return starting.stream().map(CompletableFuture::join).toList();
    }

    private Liberty start(String name) {
        try {
            var server = start(name, settings());
            servers.add(server);
            return server;
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** One more server of the product that is being tested, on its database. */
    static Liberty ofTheProduct(String name) throws IOException {
        var settings = new HashMap<>(ProductUnderTest.product().settings());
        settings.put("numericemploi.links.key", ProductUnderTest.LINKS_KEY);
        return start(name, settings);
    }

    private static Liberty start(String name, Map<String, String> settings) throws IOException {
        var user = Path.of("target/neighbours", name).toAbsolutePath();
        var http = freePort();
        var own = new HashMap<>(settings);
        own.put("http.port", String.valueOf(http));
        own.put("https.port", String.valueOf(freePort()));
        own.put("numericemploi.administrator", "administrateur");
        var folder = Liberty.layOut(PARTS, user, own);
        Files.copy(
                Path.of("src/test/resources/testing.xml"),
                folder.resolve("configDropins/overrides/testing.xml"),
                REPLACE_EXISTING);
        return Liberty.start(PARTS, user, "http://localhost:" + http);
    }

    private Map<String, String> settings() {
        return Map.of(
                "database.port",
                String.valueOf(postgres.getPort()),
                "database.name",
                "postgres",
                "database.user",
                "postgres",
                "mail.port",
                String.valueOf(smtp.getPort()),
                "numericemploi.links.key",
                ProductUnderTest.LINKS_KEY,
                "numericemploi.letters.pauses",
                "PT1S,".repeat(99) + "PT1S");
    }

    @Override
    public void close() throws IOException {
        servers.forEach(Liberty::kill);
        mail.stop();
        postgres.close();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
