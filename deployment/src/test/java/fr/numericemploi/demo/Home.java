package fr.numericemploi.demo;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;

/** The folder that keeps a demonstration between two starts: its data, its server, its own keys, how far its story is. */
record Home(Path folder, Properties secrets, Properties facts, FileLock lock) {
    private static final String TOLD = "told";
    private static final String FACTS = "story.properties";
    private static final String SECRETS = "secrets.properties";
    private static final String LOCK = "lock";

    /** Claims a folder, and ends what a demonstration that was killed has left running there. */
    static Home open(Path folder) throws IOException {
        var home = Files.createDirectories(folder.toAbsolutePath().normalize());
        var lock = lock(home);
        var facts = read(home.resolve(FACTS));
        Server.stopLeftover(facts.getProperty(Server.PROCESS, ""));
        Database.stopLeftover(home);
        return new Home(home, new Properties(), facts, lock);
    }

    /** With the data of the last time, or empty. */
    Home ready(boolean fresh) throws IOException {
        if (fresh || halfTold()) {
            empty(folder);
        }
        return new Home(folder, secrets(path(SECRETS)), read(path(FACTS)), lock);
    }

    /** One demonstration at a time works in a folder. */
    private static FileLock lock(Path home) throws IOException {
        var lock = FileChannel.open(home.resolve(LOCK), CREATE, WRITE).tryLock();
        if (lock == null) {
            throw new IllegalStateException("Une démonstration tourne déjà dans " + home + " : arrêtez-la d'abord.");
        }
        return lock;
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
    private boolean halfTold() {
        var half = "false".equals(fact(TOLD));
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
    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(SECRETS))) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.equals(folder) && !file.equals(folder.resolve(LOCK)))
                    .forEach(Home::deleteOne);
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
