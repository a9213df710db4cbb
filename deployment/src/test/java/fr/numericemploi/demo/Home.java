package fr.numericemploi.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;

/** The folder that keeps a demonstration between two starts: its data, its server, its own keys, how far its story is. */
record Home(Path folder, Properties secrets, Properties facts) {
    private static final String TOLD = "told";
    private static final String FACTS = "story.properties";
    private static final String SECRETS = "secrets.properties";

    static Home open(Path folder, boolean fresh) throws IOException {
        var home = folder.toAbsolutePath().normalize();
        if (fresh || halfTold(home)) {
            Database.stopLeftover(home);
            delete(home);
        }
        Files.createDirectories(home);
        return new Home(home, secrets(home.resolve(SECRETS)), read(home.resolve(FACTS)));
    }

    boolean told() {
        return Boolean.parseBoolean(facts.getProperty(TOLD));
    }

    void begin() {
        remember(TOLD, "false");
    }

    void end() {
        remember(TOLD, "true");
    }

    String fact(String name) {
        return facts.getProperty(name);
    }

    void remember(String name, String fact) {
        facts.setProperty(name, fact);
        write(facts, path(FACTS));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Map<String, String> settings() {
        return Map.of(
                "keystore.password", secrets.getProperty("keystore.password"),
                "numericemploi.links.key", secrets.getProperty("links.key"));
    }

    /** A story that was interrupted is told again from its beginning: nobody has worked with its data yet. */
    private static boolean halfTold(Path home) throws IOException {
        var half = "false".equals(read(home.resolve(FACTS)).getProperty(TOLD));
        if (half) {
            Guide.say("Le chargement précédent a été interrompu : il reprend de zéro.");
        }
        return half;
    }

    private static Properties secrets(Path file) throws IOException {
        var secrets = read(file);
        if (secrets.isEmpty()) {
            secrets.setProperty("keystore.password", secret());
            secrets.setProperty("links.key", secret());
            write(secrets, file);
        }
        return secrets;
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    private static void write(Properties properties, Path file) {
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, "Made for this demonstration alone");
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    private static String secret() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Nothing but what a demonstration has made. */
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(SECRETS))) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Home::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
