package fr.numericemploi.adapters.rest.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.shared.idempotency.Idempotency;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Requests that a client may repeat under one {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header): the
 * repeated one gets the status, Location and body of the first.
 */
@Adapter
public class RepeatableRequests {
    private final Idempotency idempotency;

    @Inject
    public RepeatableRequests(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /** @param form the body as it was read: how it was spaced or ordered does not count */
    public Response once(String key, UriInfo uri, Object form, Supplier<Response> effect) {
        var asked = fingerprint(uri.getPath() + "\n" + write(form));
        return read(idempotency.once(unquoted(key), asked, () -> write(Answer.of(effect.get()))))
                .response();
    }

    /** The draft writes the key as a quoted string; clients that leave the quotes out mean the same. */
    private static String unquoted(String key) {
        return key == null ? null : key.strip().replaceFirst("^\"(.*)\"$", "$1");
    }

    private static String fingerprint(String request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String write(Object value) {
        try {
            return Json.mapper().writeValueAsString(value);
        } catch (JsonProcessingException notWritable) {
            throw new IllegalStateException("can not be written: " + value.getClass(), notWritable);
        }
    }

    private static Answer read(String remembered) {
        try {
            return Json.mapper().readValue(remembered, Answer.class);
        } catch (JsonProcessingException notReadable) {
            throw new IllegalStateException("not an answer of ours", notReadable);
        }
    }

    record Answer(int status, Optional<URI> location, Optional<String> body) {
        static Answer of(Response response) {
            var body = Optional.ofNullable(response.getEntity()).map(RepeatableRequests::write);
            return new Answer(response.getStatus(), Optional.ofNullable(response.getLocation()), body);
        }

        Response response() {
            var response = Response.status(status);
            location.ifPresent(response::location);
            body.ifPresent(json -> response.entity(json).type(MediaType.APPLICATION_JSON_TYPE));
            return response.build();
        }
    }
}
