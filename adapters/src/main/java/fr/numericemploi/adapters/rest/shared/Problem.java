package fr.numericemploi.adapters.rest.shared;

import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param code the broken rule, stable: write your program against this one
 * @param detail in French, for the person who has to act
 * @param instance the request it happened to: tell this one when you ask for help
 * @param errors where several fields are wrong, or one is: each with its own rule
 */
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        Optional<URI> instance,
        String code,
        List<FieldError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(406, "Not Acceptable"),
            Map.entry(409, "Conflict"),
            Map.entry(411, "Length Required"),
            Map.entry(412, "Precondition Failed"),
            Map.entry(413, "Content Too Large"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(428, "Precondition Required"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(503, "Service Unavailable"));

    private static final Map<Integer, String> DETAILS = Map.of(
            400, "La demande est illisible : son en-tête ou son corps n'a pas la forme attendue.",
            404, "Cette adresse n'existe pas.",
            405, "Cette méthode n'existe pas à cette adresse.",
            406, "Aucune des formes de réponse demandées n'est disponible.",
            411, "Dites la longueur du contenu (en-tête Content-Length).",
            413, "La demande est trop grande.",
            415, "Ce type de contenu n'est pas accepté : voyez la documentation de l'adresse.",
            500, "Une erreur inattendue est survenue.",
            503, "Le service est momentanément indisponible : recommencez dans quelques secondes.");

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
                RequestId.current(),
                code,
                errors);
    }

    /** What the server itself or the REST runtime refuses. */
    static Problem http(int status) {
        var detail = DETAILS.getOrDefault(status, TITLES.getOrDefault(status, ""));
        return of(status, "http." + status, detail, List.of());
    }

    Response response() {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(this)
                .build();
    }
}
