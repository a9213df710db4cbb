package fr.numericemploi.adapters.persistence.shared;

import fr.numericemploi.adapters.Adapter;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Views straight from SQL: a statement, its parameters in order, and how to read a row. Outside a transaction each has one of
 * its own: the server would keep its connection for the whole request otherwise, while others wait for one.
 */
@Adapter
@Transactional
public class Sql {
    private final DataSource database;

    @Inject
    public Sql(DataSource database) {
        this.database = database;
    }

    public <T> List<T> list(String statement, RowReader<T> reader, Object... parameters) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            bind(prepared, parameters);
            try (var rows = prepared.executeQuery()) {
                var items = new ArrayList<T>();
                while (rows.next()) {
                    items.add(reader.read(rows));
                }
                return items;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("view failed: " + statement, failure);
        }
    }

    /** Runs a change that belongs to no aggregate, such as a consumer's position. Returns the rows touched. */
    public int change(String statement, Object... parameters) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            bind(prepared, parameters);
            return prepared.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("change failed: " + statement, failure);
        }
    }

    private static void bind(PreparedStatement prepared, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            prepared.setObject(i + 1, parameters[i]);
        }
    }

    /** Reads one row; the result set stands on it. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
