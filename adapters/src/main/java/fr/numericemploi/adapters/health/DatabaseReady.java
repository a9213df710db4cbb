package fr.numericemploi.adapters.health;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Migrations;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Started and ready when the database answers and has every migration of this version. */
@Adapter
@Startup
@Readiness
class DatabaseReady implements HealthCheck {
    private static final int SECONDS = 2;

    private final DataSource database;
    private volatile boolean migrated;

    @Inject
    DatabaseReady(DataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        var reachable = isReachable();
        return HealthCheckResponse.named("database")
                .withData("reachable", reachable)
                .withData("migrated", reachable && isMigrated())
                .status(reachable && isMigrated())
                .build();
    }

    private boolean isReachable() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException unreachable) {
            return false;
        }
    }

    /** Once seen to be true it stays so: migrations are never taken back. */
    private boolean isMigrated() {
        migrated = migrated || Migrations.complete(database);
        return migrated;
    }
}
