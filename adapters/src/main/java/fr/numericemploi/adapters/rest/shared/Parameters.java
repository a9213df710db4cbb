package fr.numericemploi.adapters.rest.shared;

import fr.numericemploi.domain.shared.InputRule;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Numbers and ids in a query: one that is none is said to be so, by the parameter's name. Left to itself, the runtime
 * answers that the address does not exist.
 */
@Provider
public class Parameters implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> raw, Type generic, Annotation[] annotations) {
        var name = Stream.of(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
        return name.isEmpty() ? null : (ParamConverter<T>) converter(raw, name.get());
    }

    private static ParamConverter<?> converter(Class<?> raw, String name) {
        if (raw == int.class || raw == Integer.class) {
            return new Reading<>(name, InputRule.NOT_A_NUMBER, Integer::valueOf);
        }
        return raw == UUID.class ? new Reading<>(name, InputRule.NOT_AN_ID, UUID::fromString) : null;
    }

    private record Reading<T>(String name, InputRule rule, Function<String, T> read) implements ParamConverter<T> {
        @Override
        public T fromString(String typed) {
            try {
                return read.apply(typed);
            } catch (IllegalArgumentException notOne) {
                throw new BadRequestException(
                        rule.brokenBy(Map.of("value", typed)).at(name));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
