package fr.numericemploi.adapters.rest.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A document of another system, which may be larger than a form and say more than is read here. */
public final class JsonDocument {
    private JsonDocument() {}

    /** @param most bytes: what is longer is not read */
    public static JsonNode read(InputStream body, long most) {
        try {
            var document = Json.mapper().readTree(new BoundedBody(body, most));
            return present(document);
        } catch (BoundedBody.TooLong tooLong) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE, tooLong);
        } catch (JsonProcessingException unreadable) {
            throw Unreadable.json(unreadable);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static JsonNode present(JsonNode document) {
        if (document.isMissingNode()) {
            throw Unreadable.nothing();
        }
        return document;
    }
}
