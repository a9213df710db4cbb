package fr.numericemploi.adapters.rest.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that an operation may answer, each with an example. */
final class ProblemResponses {
    private static final String PREFIX = "Problem";

    private ProblemResponses() {}

    static Map<String, APIResponse> all() {
        var responses = new TreeMap<String, APIResponse>();
        add(responses, 400, "The request can not be read", "input.unreadable", "La demande est illisible : …");
        add(responses, 401, "No valid token", "access.token-required", "Un jeton d'accès valide est nécessaire …");
        add(responses, 403, "Not for this role", "access.forbidden", "Votre rôle ne permet pas cette action.");
        add(responses, 404, "Unknown, or not for this caller", "input.unknown", "L'agence « … » n'existe pas, …");
        add(
                responses,
                409,
                "Not in the present state",
                "partners.agency-code-taken",
                "Une agence porte déjà le code …");
        add(responses, 412, "Changed since it was read", "input.stale", "La fiche a changé depuis votre lecture. …");
        add(responses, 413, "Longer than any that makes sense", "http.413", "La demande est trop grande.");
        add(responses, 415, "Not of a type that is read here", "http.415", "Ce type de contenu n'est pas accepté …");
        add(responses, 422, "Wrong, field by field", "input.required", "Cette information est obligatoire.");
        add(responses, 428, "If-Match is missing", "input.precondition-required", "Donnez dans l'en-tête If-Match …");
        add(
                responses,
                503,
                "Not now; Retry-After says when",
                "http.503",
                "Le service est momentanément indisponible …");
        return responses;
    }

    static void add(Operation operation, HttpMethod method) {
        var isOpen = operation.getSecurity() != null && operation.getSecurity().isEmpty();
        var hasInput = operation.getRequestBody() != null
                || ApiDocument.parameters(operation).findAny().isPresent();
        var isNamed = ApiDocument.parameters(operation).anyMatch(parameter -> parameter.getIn() == In.PATH);
        var isVersioned = ApiDocument.has(operation, "If-Match");
        add(operation, 400, hasInput);
        add(operation, 401, !isOpen);
        add(operation, 403, !isOpen);
        add(operation, 404, isNamed);
        add(operation, 409, method != HttpMethod.GET);
        add(operation, 412, isVersioned);
        add(operation, 413, operation.getRequestBody() != null);
        add(operation, 415, operation.getRequestBody() != null);
        add(operation, 422, hasInput);
        add(operation, 428, isVersioned);
        add(operation, 503, true);
    }

    private static void add(Operation operation, int status, boolean possible) {
        var responses = operation.getResponses();
        if (possible && !responses.hasAPIResponse(String.valueOf(status))) {
            responses.addAPIResponse(
                    String.valueOf(status),
                    OASFactory.createAPIResponse().ref("#/components/responses/" + PREFIX + status));
        }
    }

    private static void add(
            Map<String, APIResponse> responses, int status, String description, String code, String detail) {
        responses.put(
                PREFIX + status,
                OASFactory.createAPIResponse().description(description).content(content(status, code, detail)));
    }

    private static Content content(int status, String code, String detail) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "urn:numericemploi:problem:" + code);
        example.put("status", status);
        example.put("detail", detail);
        example.put("instance", "urn:numericemploi:request:0b1c7f6e-3d1f-4d0e-9f43-6f1f0f4b5a11");
        example.put("code", code);
        example.put("errors", List.of());
        var media = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                .example(example);
        return OASFactory.createContent().addMediaType("application/problem+json", media);
    }
}
