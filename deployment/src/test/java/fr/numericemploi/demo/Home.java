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

/** The folder that keeps a demonstration between two starts: its data, its server, its own keys. */
record Home(Path folder, Properties secrets) {
    static Home open(Path folder, boolean fresh) throws IOException {
        var home = folder.toAbsolutePath().normalize();
        if (fresh) {
            Database.stopLeftover(home);
            delete(home);
        }
        Files.createDirectories(home);
        return new Home(home, secrets(home.resolve("secrets.properties")));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Map<String, String> settings() {
        return Map.of(
                "keystore.password", secrets.getProperty("keystore.password"),
                "numericemploi.links.key", secrets.getProperty("links.key"));
    }

    private static Properties secrets(Path file) throws IOException {
        var secrets = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                secrets.load(reader);
            }
        } else {
            secrets.setProperty("keystore.password", secret());
            secrets.setProperty("links.key", secret());
            try (var writer = Files.newBufferedWriter(file)) {
                secrets.store(writer, "Made for this demonstration alone");
            }
        }
        return secrets;
    }

    private static String secret() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
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
