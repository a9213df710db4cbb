package fr.numericemploi.adapters.persistence.shared;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings each context's schema up to date, in this order; each keeps its own history. Inside a WAR on Liberty, Flyway finds
 * a folder by the empty file {@code flyway.location} in it.
 */
public final class Migrations {
    private static final List<String> SCHEMAS = List.of(
            "journal",
            "identity",
            "idempotency",
            "partners",
            "situations",
            "candidates",
            "catalogue",
            "cohorts",
            "commissions",
            "funding",
            "correspondence");

    private Migrations() {}

    public static void run(DataSource database) {
        SCHEMAS.forEach(schema -> flyway(database, schema).migrate());
    }

    /** Whether the database has every migration that this version of the software brings. */
    public static boolean complete(DataSource database) {
        return SCHEMAS.stream()
                .allMatch(schema -> flyway(database, schema).info().pending().length == 0);
    }

    private static Flyway flyway(DataSource database, String schema) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .schemas(schema)
                .locations("classpath:db/" + schema)
                .failOnMissingLocations(true)
                .load();
    }
}
