package fr.numericemploi.adapters.rest.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells a failure that passes by itself once the database is there again from a mistake of ours. */
final class Unreachable {
    private static final String CONNECTION = "08";
    private static final Set<String> STOPPING_OR_STARTING = Set.of("57P01", "57P02", "57P03");

    private Unreachable() {}

    static boolean isDatabase(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isConnection(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConnection(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return failure instanceof SQLTransientConnectionException
                || state.startsWith(CONNECTION)
                || STOPPING_OR_STARTING.contains(state);
    }
}
