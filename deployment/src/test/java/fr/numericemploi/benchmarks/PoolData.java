package fr.numericemploi.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** A pool of 100,000 synthetic people. */
final class PoolData {
    private PoolData() {}

    static void fill(DataSource database) throws SQLException, IOException {
        try (var connection = database.getConnection();
                var people = connection.prepareStatement(text("/benchmarks/pool.sql"))) {
            set(people, 1, codes("skills-v1.csv", line -> line.substring(0, line.indexOf(','))));
            set(people, 2, codes("rome-4.60-digital.csv", PoolData::job));
            set(people, 3, codes("communes-grand-est.csv", PoolData::commune));
            people.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, int place, String[] codes) throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(place, connection.createArrayOf("text", codes));
    }

    /** Code and ROME 3 parent; the label between them may hold commas. */
    private static String job(String line) {
        return line.substring(0, line.indexOf(',')) + ":" + line.substring(line.lastIndexOf(',') + 1);
    }

    private static String commune(String line) {
        var cells = line.replaceAll("\"[^\"]*\"", "").split(",");
        return String.join(":", cells[0], cells[4], cells[3]);
    }

    private static String[] codes(String table, UnaryOperator<String> read) throws IOException {
        return text("/reference/" + table).lines().skip(1).map(read).toArray(String[]::new);
    }

    private static String text(String resource) throws IOException {
        try (var file = PoolData.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
