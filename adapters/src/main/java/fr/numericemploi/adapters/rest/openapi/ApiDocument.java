package fr.numericemploi.adapters.rest.openapi;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Completes the document that the server makes from the code with what holds for every operation: problems, common
 * parameters and headers, a name for each operation. Resources say only what is their own.
 */
public class ApiDocument implements OASFilter {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().setResponses(ProblemResponses.all());
        document.getPaths().getPathItems().forEach(ApiDocument::complete);
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> complete(path, item, method, operation));
    }

    private static void complete(String path, PathItem item, HttpMethod method, Operation operation) {
        if (operation.getOperationId() == null) {
            operation.setOperationId(name(path, method));
        }
        parameters(operation).forEach(ApiDocument::describe);
        ProblemResponses.add(operation, method);
        describe(operation, method == HttpMethod.GET && isVersioned(item));
    }

    /** {@code PUT /api/v1/agencies/{id}} is putAgenciesById: the same as long as the path is. */
    private static String name(String path, HttpMethod method) {
        var name = new StringBuilder(method.name().toLowerCase(Locale.ROOT));
        for (var segment : path.replaceFirst("^/(?:api|(partner)s|(catalogue))/v\\d+", "/$1$2")
                .split("/")) {
            name.append(segment.startsWith("{") ? "By" : "");
            WORD.matcher(segment).results().forEach(word -> name.append(capitalised(word.group())));
        }
        return name.toString();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(ParameterNames.meaning(parameter.getName()));
        }
        if (parameter.getName().equals("If-Match")) {
            parameter.setRequired(true);
        }
    }

    private static void describe(Operation operation, boolean versioned) {
        var responses = operation.getResponses();
        responses.getAPIResponses().values().stream()
                .filter(response -> response.getRef() == null && response.getDescription() == null)
                .forEach(response -> response.setDescription("Done"));
        Optional.ofNullable(responses.getAPIResponse("201"))
                .ifPresent(created -> created.addHeader("Location", header("Where it is")));
        Optional.ofNullable(responses.getAPIResponse("200"))
                .filter(found -> versioned)
                .ifPresent(found -> found.addHeader("ETag", header("Its version, for If-Match")));
        Optional.ofNullable(responses.getAPIResponse("200"))
                .filter(found -> has(operation, "cursor"))
                .ifPresent(found -> found.addHeader("Link", header("rel=\"next\": the next page, if there is one")));
    }

    private static boolean isVersioned(PathItem item) {
        return item.getOperations().values().stream().anyMatch(operation -> has(operation, "If-Match"));
    }

    static boolean has(Operation operation, String parameter) {
        return parameters(operation).anyMatch(each -> parameter.equals(each.getName()));
    }

    static Stream<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? Stream.empty() : operation.getParameters().stream();
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
