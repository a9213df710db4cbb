package fr.numericemploi.adapters.rest.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.numericemploi.application.shared.Page;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Answers that are the same for everybody: tagged by what they say, so that who has them need not be told again. */
public final class Cacheable {
    private static final int SECONDS = 300;

    private Cacheable() {}

    public static Response json(Object answer, Request request) {
        var body = written(answer);
        return of(Response.ok(body).build(), tag(digest().digest(body)), request);
    }

    /** @param answer what the page's items are answered as; where the next page begins belongs to what is told */
    public static Response page(Page<?> page, Object answer, UriInfo uri, Request request) {
        var body = written(answer);
        var digest = digest();
        digest.update(page.next().orElse("").getBytes(StandardCharsets.UTF_8));
        return of(Pages.response(page, body, uri), tag(digest.digest(body)), request);
    }

    /** The answer, or 304 to whoever has what bears that tag. */
    public static Response of(Response answer, EntityTag tag, Request request) {
        var unchanged = request.evaluatePreconditions(tag);
        var response = unchanged == null ? Response.fromResponse(answer) : unchanged;
        return response.tag(tag).cacheControl(forEverybody()).build();
    }

    public static EntityTag tag(byte[] digest) {
        return new EntityTag(HexFormat.of().formatHex(digest, 0, 16));
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] written(Object answer) {
        try {
            return Json.mapper().writeValueAsBytes(answer);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static CacheControl forEverybody() {
        var control = CacheControl.valueOf("public");
        control.setMaxAge(SECONDS);
        return control;
    }
}
