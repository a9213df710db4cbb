package fr.numericemploi.application.shared;

import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Reads the fields of a request or of a line, and refuses all the wrong ones at once. */
public final class Fields {
    private final List<RuleViolation> violations = new ArrayList<>();

    /** The field as its type, or null after noting what is wrong with it. */
    public <T, R> R required(String field, T raw, Function<T, R> read) {
        if (raw == null || raw instanceof String text && text.isBlank()) {
            violations.add(new RuleViolation(InputRule.REQUIRED).at(field));
            return null;
        }
        return noting(field, () -> read.apply(raw));
    }

    public <T, R> Optional<R> optional(String field, T raw, Function<T, R> read) {
        if (raw == null || raw instanceof String text && text.isBlank()) {
            return Optional.empty();
        }
        return Optional.ofNullable(noting(field, () -> read.apply(raw)));
    }

    /** Each element as its type; a missing list is an empty one. */
    public <T, R> List<R> each(String field, List<T> raw, Function<T, R> read) {
        var values = new ArrayList<R>();
        for (int i = 0; raw != null && i < raw.size(); i++) {
            var value = required(field + "[" + i + "]", raw.get(i), read);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    /** Each element as its type and, once all of them are right, the list by a rule of its own. */
    public <T, R> List<R> each(String field, List<T> raw, Function<T, R> read, UnaryOperator<List<R>> whole) {
        var values = each(field, raw, read);
        if (values.size() == (raw == null ? 0 : raw.size())) {
            noting(field, () -> whole.apply(values));
        }
        return values;
    }

    /** Notes what a rule about several fields says, blamed on one of them. */
    public void check(String field, Runnable rule) {
        noting(field, () -> {
            rule.run();
            return null;
        });
    }

    /** Does what reads one field, and blames that field for what is refused. */
    public static <T> T blaming(String field, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuleViolation violation) {
            throw violation.at(field);
        }
    }

    /** Reads a value of a closed list by its constant's name. */
    public static <E extends Enum<E>> Function<String, E> oneOf(Class<E> type) {
        return text -> {
            for (var constant : type.getEnumConstants()) {
                if (constant.name().equals(text.strip())) {
                    return constant;
                }
            }
            throw new RuleViolation(
                    InputRule.NOT_IN_LIST,
                    Map.of(
                            "value",
                            text,
                            "allowed",
                            List.of(type.getEnumConstants()).toString()));
        };
    }

    /** @throws InvalidInput when anything was noted */
    public void refuseIfWrong() {
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }

    private <R> R noting(String field, Supplier<R> read) {
        try {
            return read.get();
        } catch (RuleViolation violation) {
            violations.add(violation.at(field));
        } catch (InvalidInput several) {
            several.violations().forEach(violation -> violations.add(violation.at(field)));
        }
        return null;
    }
}
