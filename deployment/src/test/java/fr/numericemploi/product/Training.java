package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Training bodies and programmes of Alsace as clients send them. */
final class Training {
    private static final String BODY = registered();

    private Training() {}

    /** A training body that every test may count on. */
    static String bodyId() {
        return BODY;
    }

    static Map<String, Object> aBody() {
        var body = new HashMap<String, Object>();
        body.put("siret", Panelists.siret());
        body.put("declarationNumber", "44670000067");
        body.put("name", "École du Rhin");
        body.put("legalName", "ECOLE DU RHIN SAS");
        body.put("territory", "ALSACE");
        body.put(
                "qualiopi",
                Map.of("certificate", "QUA-2024-0117", "validFrom", "2024-03-01", "validUntil", "2027-02-28"));
        body.put("contacts", List.of(aTeacher()));
        body.put(
                "address",
                Map.of(
                        "lines",
                        List.of("12 rue des Tanneurs"),
                        "postalCode",
                        "67000",
                        "city",
                        "Strasbourg",
                        "commune",
                        "67482"));
        return body;
    }

    /** Everything that the commission asks for. */
    static Map<String, Object> aProgramme(String title) {
        var content = new HashMap<>(anIdea(title));
        content.put(
                "skills",
                List.of(
                        Map.of("skill", "DEV-JAVA", "levelIn", 1, "levelOut", 3),
                        Map.of("skill", "DAT-SQL", "levelIn", 0, "levelOut", 2)));
        content.put(
                "modules", new ArrayList<>(List.of(aModule("Programmer", 330, 0), aModule("En entreprise", 0, 70))));
        content.put(
                "admission",
                Map.of("publics", List.of("80006"), "prerequisites", "Entretien de motivation", "levelIn", "NONE"));
        content.put("delivery", Map.of("rhythm", "Temps plein", "alternation", "Deux semaines en entreprise"));
        content.put(
                "recognition",
                Map.of(
                        "assessment",
                        "Mise en situation",
                        "certifications",
                        List.of(Map.of("code", "RNCP37674", "validUntil", "2028-12-18"))));
        content.put(
                "offer",
                Map.of(
                        "bodies",
                        List.of(bodyId()),
                        "minSeats",
                        8,
                        "maxSeats",
                        15,
                        "hourlyCost",
                        Map.of("amount", 12.5)));
        content.put("commitments", Map.of("promises", List.of(aPromise())));
        content.put("listing", Map.of("formacodes", List.of("31090"), "contacts", List.of(aTeacher())));
        return content;
    }

    /** A title and a job; all else is left open. */
    static Map<String, Object> anIdea(String title) {
        var outline = Map.of(
                "title", title,
                "aims", "Préparer le titre professionnel.",
                "results", "Titre professionnel.",
                "syllabus", "Java, SQL.",
                "jobs", List.of("M1855"));
        return Map.of("outline", outline);
    }

    static Map<String, Object> aModule(String title, int centreHours, int companyHours) {
        return Map.of("title", title, "centreHours", centreHours, "companyHours", companyHours);
    }

    /** Drafted by the coordinator; returns its address. */
    static String drafted(Map<String, Object> content) {
        var answer = Tenant.alsace()
                .coordinator()
                .post("/api/v1/programmes", Map.of("territory", "ALSACE", "content", content));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.header("Location");
    }

    static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static Map<String, Object> aPromise() {
        return Map.of("company", Tenant.alsace().companyId(), "kind", "INTERNSHIP", "number", 4);
    }

    private static Map<String, Object> aTeacher() {
        return Map.of(
                "type", "TEACHING",
                "firstName", "Camille",
                "lastName", "Dupont",
                "email", "camille.dupont@ecole-du-rhin.example");
    }

    private static String registered() {
        var answer = Tenant.alsace().coordinator().post("/api/v1/training-bodies", aBody());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return id(answer.header("Location"));
    }
}
