package fr.numericemploi.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real PostgreSQL whose data outlives it. */
record Database(EmbeddedPostgres postgres) implements AutoCloseable {
    static Database start(Home home) throws IOException {
        stopLeftover(home.folder());
        var log = ProcessBuilder.Redirect.appendTo(home.path("postgresql.log").toFile());
        return new Database(EmbeddedPostgres.builder()
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setDataDirectory(home.path("postgresql"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .start());
    }

    Map<String, String> settings() {
        return Map.of(
                "database.port", String.valueOf(postgres.getPort()),
                "database.name", "postgres",
                "database.user", "postgres",
                "database.password", "postgres");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    /** Ends the PostgreSQL of a demonstration that was killed before it could stop it. */
    static void stopLeftover(Path home) throws IOException {
        var pidFile = home.resolve("postgresql/postmaster.pid");
        if (Files.exists(pidFile)) {
            var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            ProcessHandle.of(pid).filter(Database::isPostgres).ifPresent(left -> {
                left.destroy();
                left.onExit().join();
            });
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("postgres");
    }
}
