package fr.numericemploi.adapters.persistence.shared;

import fr.numericemploi.adapters.Adapter;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** The server's database, migrated before anything else starts. The container itself offers the EntityManager. */
@Adapter
class Database {
    @Resource(lookup = "jdbc/numericemploi")
    private DataSource dataSource;

    @Produces
    DataSource dataSource() {
        return dataSource;
    }

    void migrate(@Observes @Priority(1) Startup startup) {
        Migrations.run(dataSource);
    }
}
