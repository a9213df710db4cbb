package fr.numericemploi.adapters.persistence.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The conditions of a search, with the parameters that they bind. What the search leaves open is not asked at all. */
public final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters;

    /** @param before what the statement binds before its conditions */
    public Where(Object... before) {
        parameters = new ArrayList<>(List.of(before));
    }

    public Where and(String condition, Object... bound) {
        conditions.add(condition);
        parameters.addAll(List.of(bound));
        return this;
    }

    /** @param condition binds what is wanted as often as it has a {@code ?} */
    public Where andIf(Optional<?> wanted, String condition) {
        var times = (int) condition.chars().filter(sign -> sign == '?').count();
        wanted.ifPresent(
                value -> and(condition, Collections.nCopies(times, value).toArray()));
        return this;
    }

    /** To stand where the conditions belong in a statement. */
    public String sql() {
        return conditions.isEmpty() ? " " : " where " + String.join(" and ", conditions) + " ";
    }

    /** All that the statement binds, in its order. */
    public Object[] parameters(Object... after) {
        return Stream.concat(parameters.stream(), Stream.of(after)).toArray();
    }
}
