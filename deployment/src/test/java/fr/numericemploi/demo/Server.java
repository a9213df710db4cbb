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
        Logins.configure(Liberty.layOut(PARTS, user, settings));
        return Liberty.start(PARTS, user, ports.baseUrl());
    }
}
