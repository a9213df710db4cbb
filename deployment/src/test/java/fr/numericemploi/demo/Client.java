package fr.numericemploi.demo;

import com.fasterxml.jackson.databind.JsonNode;
import fr.numericemploi.product.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody of the story at work with the product. What the product refuses ends the story: it is told whole or not at all. */
record Client(Api api) {
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; *rel=\"?next");
    private static final int STALE = 412;
    private static final Set<Integer> DONE = Set.of(200, 201, 202, 204);

    static Client as(String baseUrl, String login) {
        return new Client(Api.as(baseUrl, login, Logins.PASSWORD));
    }

    JsonNode get(String path) {
        return done(path, api.get(path)).json();
    }

    /** All pages of a list. */
    List<JsonNode> all(String path) {
        var items = new ArrayList<JsonNode>();
        var page = done(path, api.get(path));
        page.json().forEach(items::add);
        for (var next = NEXT.matcher(page.header("Link")); next.find(); next = NEXT.matcher(page.header("Link"))) {
            page = done(path, api.get(next.group(1)));
            page.json().forEach(items::add);
        }
        return items;
    }

    /** Makes something. Returns its id. */
    String create(String collection, Object body) {
        return id(done(collection, api.post(collection, body)));
    }

    /** Of what was made. */
    static String id(Api.Answer made) {
        var location = made.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    Api.Answer post(String path, Object body, String... headers) {
        return done(path, api.post(path, body, headers));
    }

    void put(String path, Object body) {
        done(path, api.put(path, "*", body));
    }

    /** Changes a part of something as it is now; looks again where the product itself was quicker. */
    Api.Answer post(String thing, String part, Object body) {
        var answer = api.post(thing + part, body, "If-Match", version(thing));
        return answer.status() == STALE ? post(thing, part, body) : done(thing + part, answer);
    }

    void put(String thing, String part, Object body) {
        done(thing + part, api.put(thing + part, version(thing), body));
    }

    private String version(String thing) {
        return done(thing, api.get(thing)).header("ETag");
    }

    static Api.Answer done(String path, Api.Answer answer) {
        if (!DONE.contains(answer.status())) {
            throw new IllegalStateException(path + " : " + answer.status() + " " + answer.text());
        }
        return answer;
    }
}
