package fr.numericemploi.adapters.rest.shared;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Pages of a list over HTTP: an opaque cursor in, a {@code Link: rel="next"} header out. */
public final class Pages {
    private Pages() {}

    public static PageRequest request(String cursor, int limit) {
        return new PageRequest(Optional.ofNullable(cursor).map(Pages::decoded), limit);
    }

    public static Response response(Page<?> page, UriInfo uri) {
        return response(page, page.items(), uri);
    }

    /** @param body the items with something about all of them */
    public static Response response(Page<?> page, Object body, UriInfo uri) {
        var response = Response.ok(body);
        page.next()
                .map(next -> uri.getRequestUriBuilder()
                        .replaceQueryParam("cursor", encoded(next))
                        .build())
                .ifPresent(next -> response.link(next, "next"));
        return response.build();
    }

    private static String encoded(String cursor) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw new RuleViolation(InputRule.UNREADABLE, Map.of("reason", "curseur inconnu")).at("cursor");
        }
    }
}
