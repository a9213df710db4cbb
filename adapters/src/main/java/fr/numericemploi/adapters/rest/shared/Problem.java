package fr.numericemploi.adapters.rest.shared;

import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param code the broken rule, stable: write your program against this one
 * @param detail in French, for the person who has to act
 * @param errors where several fields are wrong, or one is: each with its own rule
 */
public record Problem(URI type, String title, int status, String detail, String code, List<FieldError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Map<Integer, String> TITLES = Map.of(
            400, "Bad Request",
            401, "Unauthorized",
            403, "Forbidden",
            404, "Not Found",
            409, "Conflict",
            412, "Precondition Failed",
            422, "Unprocessable Content",
            428, "Precondition Required",
            500, "Internal Server Error");

    public record FieldError(String field, String code, String message) {
        static FieldError of(RuleViolation violation) {
            return new FieldError(violation.field().orElse(""), violation.rule().code(), violation.getMessage());
        }
    }

    static Problem of(int status, String code, String detail, List<FieldError> errors) {
        return new Problem(
                URI.create("urn:numericemploi:problem:" + code),
                TITLES.getOrDefault(status, "Error"),
                status,
                detail,
                code,
                errors);
    }

    Response response() {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(this)
                .build();
    }
}
