package fr.numericemploi.adapters.rest.shared;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fr.numericemploi.domain.shared.IdentifierRule;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.Nir;
import fr.numericemploi.domain.shared.RuleViolation;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in words why a body can not be read, and where. */
final class Unreadable {
    /** NUL in a text, and in a JSON document. */
    private static final Set<String> NOT_A_CHARACTER = Set.of("22021", "22P05");

    private Unreadable() {}

    /** Whether the database refused a text: it keeps every character but NUL. */
    static boolean isText(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && NOT_A_CHARACTER.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    static RuleViolation text() {
        return new RuleViolation(InputRule.UNREADABLE, Map.of("reason", "un texte contient un caractère interdit."));
    }

    static RuleViolation nothing() {
        return new RuleViolation(InputRule.UNREADABLE, Map.of("reason", "le corps est vide."));
    }

    static RuleViolation json(JsonProcessingException failure) {
        var violation = broken(failure);
        return failure instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? violation.at(path(mapping))
                : violation;
    }

    private static RuleViolation broken(JsonProcessingException failure) {
        return failure instanceof UnrecognizedPropertyException unknown && Nir.isAskedBy(unknown.getPropertyName())
                ? IdentifierRule.NIR_FIELD_REFUSED.brokenBy(Map.of("value", unknown.getPropertyName()))
                : InputRule.UNREADABLE.brokenBy(Map.of("reason", reason(failure)));
    }

    private static String reason(JsonProcessingException failure) {
        var broken = failure.getCause() instanceof JsonParseException inside ? inside : failure;
        if (broken instanceof JsonParseException parse) {
            var place = parse.getLocation();
            return "JSON mal formé, ligne %d, colonne %d.".formatted(place.getLineNr(), place.getColumnNr());
        }
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return "champ inconnu « %s ».".formatted(unknown.getPropertyName());
        }
        if (failure instanceof InvalidFormatException format) {
            return "« %s » n'a pas la forme attendue.".formatted(format.getValue());
        }
        return "une valeur n'est pas du type attendu.";
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
