package fr.numericemploi.product;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Prescriptions as clients send them. */
final class Prescribed {
    private Prescribed() {}

    /** A web developer from Strasbourg whom nobody knows yet, by the caller's own agency. */
    static Map<String, Object> somebody() {
        var unique = UUID.randomUUID().toString();
        var body = new HashMap<String, Object>();
        body.put("lastName", "Schneider" + unique.replaceAll("[^a-f]", ""));
        body.put("firstNames", "Martine");
        body.put("birthDate", "14/03/1979");
        body.put("email", unique + "@courriel.example");
        body.put("commune", "67482");
        body.put("mobility", Map.of("departments", List.of("67")));
        body.put("aims", List.of("M1855"));
        body.put("skills", List.of(Map.of("code", "DEV-JAVA", "level", 2)));
        body.put("consent", Map.of("noticeVersion", "2026-01", "givenOn", "2026-03-02"));
        body.put("situation", Map.of("benefits", List.of("RSA"), "qualification", "V bis"));
        return body;
    }
}
