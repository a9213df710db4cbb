package fr.numericemploi.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The product on its embedded defaults: PostgreSQL, a mail server that catches every letter, Open Liberty with its own
 * identity provider. Loads the demonstration data once, tells where to go, and stops all it started when it is stopped.
 */
public final class Demo {
    /** Plans and rounds in step with months that are told in seconds. */
    private static final Map<String, String> SETTINGS = Map.of(
            "numericemploi.administrator", Logins.ADMINISTRATOR.login,
            "numericemploi.clock.travel", "true",
            "numericemploi.planning.limit", "PT3S",
            "numericemploi.rounds", "PT1S");

    private Demo() {}

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        var folder = Home.open(Path.of(property("demo.home", ".demo")));
        var ports = Ports.chosen();
        var home = folder.ready(System.getProperty("fresh") != null);
        var running = new Running();
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "demo-stop"));
        try {
            start(home, ports, running);
        } catch (Exception notStarted) {
            if (running.isStopping()) {
                return;
            }
            running.close();
            Guide.say("La démonstration n'a pas démarré. Des données d'une autre version ? -Dfresh repart de zéro.");
            throw notStarted;
        }
        new CountDownLatch(1).await();
    }

    private static void start(Home home, Ports ports, Running running) throws IOException {
        Guide.say("Démarrage : PostgreSQL, messagerie, serveur d'application (30 à 60 secondes)…");
        var database = running.add(Database.start(home));
        var letters = running.add(Letters.start(ports));
        var settings = new HashMap<>(database.settings());
        settings.putAll(ports.settings());
        settings.putAll(home.settings());
        settings.putAll(SETTINGS);
        running.add(Server.launch(home, ports, settings)).awaitReady();
        running.add(Story.goOn(home, ports.baseUrl(), letters));
        Guide.show(home, ports);
    }

    static String property(String name, String otherwise) {
        return System.getProperty(name, otherwise);
    }
}
