package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A need of the company of Alsace, stated by its recruiter. */
record StatedNeed(String path) {
    private static final Api RECRUITER = Tenant.alsace().recruiter();

    static StatedNeed of(int posts) {
        return of(form(posts));
    }

    /** For Java at that level. */
    static StatedNeed of(int posts, int level) {
        var form = form(posts);
        form.put("skills", List.of(Map.of("code", "DEV-JAVA", "level", level)));
        return of(form);
    }

    private static StatedNeed of(Map<String, Object> form) {
        var answer = RECRUITER.post("/api/v1/needs", form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return new StatedNeed(answer.header("Location"));
    }

    static Map<String, Object> form(int posts) {
        var form = new HashMap<String, Object>();
        form.put("job", "M1855");
        form.put("jobVersion", "4.60");
        form.put("posts", posts);
        form.put("skills", List.of(Map.of("code", "DEV-JAVA", "level", 3)));
        form.put("contract", "CDI");
        form.put("place", "67482");
        form.put("from", "2026-09-01");
        form.put("degree", "BAC_2");
        form.put("salary", Map.of("from", euros(28000.00), "to", euros(32000.50), "period", "YEAR"));
        form.put("title", "Développeur Java (H/F)");
        form.put("description", "Vous rejoignez une équipe de six personnes.");
        return form;
    }

    static Map<String, Object> described(String text) {
        var form = form(1);
        form.put("description", text);
        return form;
    }

    /** Does that to it as it is now. */
    Api.Answer step(Api who, String step, Object body) {
        return who.post(path + "/" + step, body, "If-Match", tag());
    }

    Api.Answer correct(Api who, Object form) {
        return who.put(path, tag(), form);
    }

    JsonNode read() {
        return RECRUITER.get(path).json();
    }

    String status() {
        return read().get("status").asText();
    }

    private String tag() {
        return RECRUITER.get(path).header("ETag");
    }

    private static Map<String, Object> euros(double amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
