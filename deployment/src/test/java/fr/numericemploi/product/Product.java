package fr.numericemploi.product;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Collectors;

/** What the server needs around it: a real PostgreSQL, a real SMTP server, and settings that name them. */
public final class Product implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final GreenMail mail;

    private Product(EmbeddedPostgres postgres, GreenMail mail) {
        this.postgres = postgres;
        this.mail = mail;
    }

    public static Product start() throws IOException {
        var postgres = EmbeddedPostgres.builder().start();
        var mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        return new Product(postgres, mail);
    }

    public Map<String, String> settings() {
        return Map.of(
                "database.port", String.valueOf(postgres.getPort()),
                "database.name", "postgres",
                "database.user", "postgres",
                "database.password", "postgres",
                "mail.port", String.valueOf(mail.getSmtp().getPort()));
    }

    public EmbeddedPostgres postgres() {
        return postgres;
    }

    public GreenMail mail() {
        return mail;
    }

    /** Writes settings as server variables, which win over the defaults of server.xml. */
    public static void configure(Path server, String name, Map<String, String> settings) throws IOException {
        var variables = settings.entrySet().stream()
                .map(setting ->
                        "  <variable name=\"%s\" value=\"%s\"/>".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining("\n", "<server>\n", "\n</server>\n"));
        var overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
        Files.writeString(overrides.resolve(name + ".xml"), variables);
    }

    /** Adds the embedded identity provider, which an installation with a provider of its own leaves out. */
    public static void embeddedIdentity(Path server, Path config) throws IOException {
        var defaults = Files.createDirectories(server.resolve("configDropins/defaults"));
        Files.copy(
                config.resolve("embedded-identity.xml"),
                defaults.resolve("embedded-identity.xml"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        mail.stop();
        postgres.close();
    }
}
