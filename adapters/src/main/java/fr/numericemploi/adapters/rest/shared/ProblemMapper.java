package fr.numericemploi.adapters.rest.shared;

import fr.numericemploi.adapters.rest.shared.Problem.FieldError;
import fr.numericemploi.application.shared.InvalidInput;
import fr.numericemploi.domain.shared.Rule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The one place where failures become answers. A stack trace goes to the log, never to the caller. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());

    private static final Map<Rule.Kind, Integer> WAITS = Map.of(Rule.Kind.BUSY, 1, Rule.Kind.UNAVAILABLE, 60);

    @Override
    public Response toResponse(Throwable failure) {
        var answer = problem(failure).response();
        return secondsToWait(failure)
                .map(seconds -> Response.fromResponse(answer)
                        .header("Retry-After", seconds)
                        .build())
                .orElse(answer);
    }

    private static Optional<Integer> secondsToWait(Throwable failure) {
        return Optional.of(failure)
                .filter(RuleViolation.class::isInstance)
                .map(violation -> WAITS.get(((RuleViolation) violation).rule().kind()))
                .or(() -> Optional.of(5).filter(seconds -> Unreachable.isDatabase(failure)));
    }

    static Problem problem(Throwable failure) {
        if (failure instanceof RuleViolation violation) {
            return broken(violation);
        }
        if (failure instanceof InvalidInput input) {
            return invalid(input.violations());
        }
        if (failure instanceof WebApplicationException && failure.getCause() instanceof RuleViolation parameter) {
            return broken(parameter);
        }
        if (failure instanceof WebApplicationException http) {
            return Problem.http(http.getResponse().getStatus());
        }
        if (Unreadable.isText(failure)) {
            return invalid(List.of(Unreadable.text()));
        }
        if (Unreachable.isDatabase(failure)) {
            LOG.log(System.Logger.Level.WARNING, "the database can not be reached");
            return Problem.http(503);
        }
        LOG.log(System.Logger.Level.ERROR, "unexpected failure", failure);
        return Problem.of(500, "server.unexpected", "Une erreur inattendue est survenue.", List.of());
    }

    private static Problem broken(RuleViolation violation) {
        var errors = violation.field().isPresent() ? List.of(FieldError.of(violation)) : List.<FieldError>of();
        return Problem.of(status(violation.rule().kind()), violation.rule().code(), violation.getMessage(), errors);
    }

    private static Problem invalid(List<RuleViolation> violations) {
        if (violations.size() == 1) {
            return broken(violations.get(0));
        }
        var fields = violations.stream()
                .map(violation -> violation.field().orElse(""))
                .collect(Collectors.joining(", "));
        return Problem.of(
                status(Rule.Kind.INVALID),
                "input.invalid",
                "Plusieurs informations sont à corriger : " + fields + ".",
                violations.stream().map(FieldError::of).toList());
    }

    private static int status(Rule.Kind kind) {
        return switch (kind) {
            case INVALID -> 422;
            case CONFLICT, BUSY -> 409;
            case UNAVAILABLE -> 503;
            case UNKNOWN -> 404;
            case FORBIDDEN -> 403;
            case STALE -> 412;
            case PRECONDITION_REQUIRED -> 428;
            case UNREADABLE -> 400;
        };
    }
}
