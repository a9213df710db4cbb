package fr.numericemploi.adapters.persistence.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One real PostgreSQL for all tests of this module, migrated, with one territory, gone with the JVM. */
public final class EmbeddedDatabase {
    private static final DataSource DATA_SOURCE = start();
    private static final EntityManagerFactory FACTORY = Persistence.createEntityManagerFactory(
            "numericemploi",
            Map.of(
                    "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                    "jakarta.persistence.jtaDataSource", "",
                    "jakarta.persistence.nonJtaDataSource", DATA_SOURCE));

    private final EntityManager entityManager = FACTORY.createEntityManager();

    public static DataSource dataSource() {
        return DATA_SOURCE;
    }

    public static Sql sql() {
        return new Sql(DATA_SOURCE);
    }

    public EntityManager entityManager() {
        return entityManager;
    }

    public <T> T inTransaction(Supplier<T> step) {
        entityManager.clear();
        var transaction = entityManager.getTransaction();
        transaction.begin();
        try {
            var result = step.get();
            transaction.commit();
            return result;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        }
    }

    private static DataSource start() {
        try {
            var postgres = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
            var dataSource = (PGSimpleDataSource) postgres.getPostgresDatabase();
            dataSource.setStringType("unspecified");
            Migrations.run(dataSource);
            openAlsace(dataSource);
            return dataSource;
        } catch (IOException | SQLException notStarted) {
            throw new IllegalStateException(notStarted);
        }
    }

    private static void openAlsace(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection
                    .createStatement()
                    .execute("insert into partners.territory values ('ALSACE', 'Alsace', '[\"67\", \"68\"]')");
        }
    }

    private static void stop(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException notStopped) {
            throw new IllegalStateException(notStopped);
        }
    }
}
