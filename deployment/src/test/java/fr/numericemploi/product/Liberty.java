package fr.numericemploi.product;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Open Liberty as a process of its own, with the WAR and the server.xml of the product. */
public record Liberty(Process process, String baseUrl, Path log) implements AutoCloseable {
    /** What the build made: the runtime, the WAR, and the folder of the server's configuration. */
    public record Parts(Path wlp, Path war, Path config) {}

    /** Lays out a server in that folder. Returns where it reads its configuration. */
    public static Path layOut(Parts parts, Path user, Map<String, String> settings) throws IOException {
        var server = Files.createDirectories(user.resolve("servers/numericemploi"));
        Files.createDirectories(server.resolve("apps"));
        Files.copy(parts.war(), server.resolve("apps/numericemploi.war"), REPLACE_EXISTING);
        for (var file : new String[] {"server.xml", "application.xml", "jvm.options"}) {
            Files.copy(parts.config().resolve("config").resolve(file), server.resolve(file), REPLACE_EXISTING);
        }
        Product.embeddedIdentity(server, parts.config());
        Product.configure(server, "settings", settings);
        link(user.resolve("shared/resources"), parts.wlp().resolve("usr/shared/resources"));
        return server;
    }

    /** Starts the server that was laid out in that folder, and waits until it is ready. */
    public static Liberty start(Parts parts, Path user, String baseUrl) throws IOException {
        var server = launch(parts, user, baseUrl);
        server.awaitReady();
        return server;
    }

    /** The same without waiting, for those who must be able to stop it while it starts. */
    public static Liberty launch(Parts parts, Path user, String baseUrl) throws IOException {
        var log = user.resolve("server.log");
        var builder = new ProcessBuilder(parts.wlp().resolve("bin/server").toString(), "run", "numericemploi")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("WLP_USER_DIR", user.toAbsolutePath().toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return new Liberty(builder.start(), baseUrl, log);
    }

    /** Takes the power away. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Awaitility.await().until(() -> !process.isAlive() && !isReady());
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    public void awaitReady() {
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> !process.isAlive() || isReady());
        } catch (ConditionTimeoutException late) {
            close();
        }
        if (!process.isAlive()) {
            throw new IllegalStateException("Le serveur n'a pas démarré : voir " + log);
        }
    }

    private boolean isReady() {
        try {
            return Api.anonymous(baseUrl).get("/health/ready").status() == 200;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.createDirectories(link.getParent());
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target.toAbsolutePath());
    }
}
