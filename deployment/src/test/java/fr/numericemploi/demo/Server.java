package fr.numericemploi.demo;

import fr.numericemploi.product.Liberty;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** The demonstration's server, in the demonstration's own folder. */
final class Server {
    /** The fact that names the running server. */
    static final String PROCESS = "server";

    private static final Liberty.Parts PARTS = new Liberty.Parts(
            Path.of(Demo.property("demo.wlp", "deployment/target/liberty/wlp")),
            Path.of(Demo.property("demo.war", "deployment/target/numericemploi.war")),
            Path.of(Demo.property("demo.config", "deployment/src/main/liberty")));

    private Server() {}

    static Liberty launch(Home home, Ports ports, Map<String, String> settings) throws IOException {
        var user = home.path("wlp");
        Logins.configure(Liberty.layOut(PARTS, user, settings));
        var server = Liberty.launch(PARTS, user, ports.baseUrl());
        home.remember(PROCESS, name(server.process().toHandle()));
        return server;
    }

    /** Ends the server of a demonstration that was killed before it could stop it. */
    static void stopLeftover(String process) {
        ProcessHandle.allProcesses().filter(left -> name(left).equals(process)).forEach(Server::stop);
    }

    /** Numbers of processes come again, but not with the same time of birth. */
    private static String name(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static void stop(ProcessHandle left) {
        left.descendants().forEach(ProcessHandle::destroy);
        left.destroy();
        left.onExit().join();
    }
}
