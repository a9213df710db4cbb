package fr.numericemploi.demo;

import fr.numericemploi.product.Liberty;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The demonstration's server, in the demonstration's own folder. */
final class Server {
    private static final Liberty.Parts PARTS = new Liberty.Parts(
            Path.of(Demo.property("demo.wlp", "deployment/target/liberty/wlp")),
            Path.of(Demo.property("demo.war", "deployment/target/numericemploi.war")),
            Path.of(Demo.property("demo.config", "deployment/src/main/liberty")));

    private Server() {}

    static Liberty start(Home home, Ports ports, Map<String, String> settings) throws IOException {
        var user = home.path("wlp");
<<<<<<< HEAD
        layOut(user, settings);
        var log = home.path("server.log");
        var builder = new ProcessBuilder(WLP.resolve("bin/server").toString(), "run", "demo")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("WLP_USER_DIR", user.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var server = new Server(builder.start(), log);
        server.awaitReady(ports);
        return server;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady(Ports ports) {
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> !process.isAlive() || isReady(ports));
        } finally {
            if (!process.isAlive() || !isReady(ports)) {
                close();
            }
        }
        if (!process.isAlive()) {
            throw new IllegalStateException("Le serveur n'a pas démarré : voir " + log);
        }
    }

    private static boolean isReady(Ports ports) {
        try {
            return Api.anonymous(ports.baseUrl()).get("/health/ready").status() == 200;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private static void layOut(Path user, Map<String, String> settings) throws IOException {
        var server = Files.createDirectories(user.resolve("servers/demo"));
        Files.createDirectories(server.resolve("apps"));
        Files.copy(WAR, server.resolve("apps/numericemploi.war"), REPLACE_EXISTING);
        for (var file : new String[] {"server.xml", "application.xml"}) {
            Files.copy(CONFIG.resolve("config").resolve(file), server.resolve(file), REPLACE_EXISTING);
        }
        Product.embeddedIdentity(server, CONFIG);
        Product.configure(server, "settings", settings);
        Logins.configure(server);
        link(user.resolve("shared/resources"), WLP.resolve("usr/shared/resources"));
    }

    private static void link(Path link, Path target) throws IOException {
        Files.createDirectories(link.getParent());
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target.toAbsolutePath());
=======
        Logins.configure(Liberty.layOut(PARTS, user, settings));
        return Liberty.start(PARTS, user, ports.baseUrl());
>>>>>>> letters
    }
}
