package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A territory with its staff, an agency with a counsellor, and a member company with a recruiter, each of whom can log in.
 * Every test may count on the one of Alsace; the one of Nancy is the stranger. Made through the API, once.
 */
public final class Tenant {
    private static final Tenant ALSACE = new Tenant("ALSACE", "ML-STRASBOURG", "73282932000074");
    private static Tenant nancy;

    private final String territory;
    private final String agency;
    private final String counsellor;
    private final String company;
    private final String recruiter;

    private Tenant(String territory, String agencyCode, String siret) {
        this.territory = territory;
        agency = created("agencies", agency(agencyCode));
        counsellor = created("agencies/" + agency + "/counsellors", person("Hélène", "Kieffer"));
        company = created("companies", company(siret));
        recruiter = created("companies/" + company + "/recruiters", technical(person("Thomas", "Muller")));
        staffLogsIn();
        partnersLogIn();
    }

    public static Tenant alsace() {
        return ALSACE;
    }

    /** A territory that is opened by data alone. */
    public static synchronized Tenant nancy() {
        if (nancy == null) {
            var territory = Map.of("code", "NANCY", "name", "Nancy", "departments", List.of("54"));
            assertThat(administrator().post("/api/v1/territories", territory).status())
                    .isIn(201, 409);
            nancy = new Tenant("NANCY", "ML-NANCY", "99999901400015");
        }
        return nancy;
    }

    public static Api administrator() {
        return Api.as(ProductUnderTest.baseUrl(), "administrateur", "secret");
    }

    public Api coordinator() {
        return as("coordination");
    }

    public Api commissionMember() {
        return as("commission");
    }

    public Api counsellor() {
        return as("conseillere");
    }

    public Api recruiter() {
        return as("recruteur");
    }

    public String agencyId() {
        return agency;
    }

    public String counsellorId() {
        return counsellor;
    }

    public String companyId() {
        return company;
    }

    public String recruiterId() {
        return recruiter;
    }

    private Api as(String who) {
        return Api.as(ProductUnderTest.baseUrl(), login(who), "secret");
    }

    private String login(String who) {
        return who + "." + territory.toLowerCase();
    }

    private void staffLogsIn() {
        created("accounts", Map.of("login", login("coordination"), "role", "COORDINATOR", "territory", territory));
        created("accounts", Map.of("login", login("commission"), "role", "COMMISSION_MEMBER", "territory", territory));
    }

    private void partnersLogIn() {
        created(
                "accounts",
                Map.of("login", login("conseillere"), "role", "COUNSELLOR", "agency", agency, "person", counsellor));
        created(
                "accounts",
                Map.of("login", login("recruteur"), "role", "RECRUITER", "company", company, "person", recruiter));
    }

    private Map<String, Object> agency(String code) {
        return Map.of("kind", "MISSION_LOCALE", "code", code, "name", "Mission locale", "territory", territory);
    }

    private Map<String, Object> company(String siret) {
        return Map.of(
                "siret", siret,
                "name", "Rhin Logiciels",
                "headcount", "FROM_10_TO_49",
                "territory", territory,
                "memberSince", "2016-01-04");
    }

    private static Map<String, Object> technical(Map<String, Object> person) {
        var recruiter = new HashMap<>(person);
        recruiter.putAll(Map.of("kind", "TECHNICAL", "expertise", List.of("M1855")));
        return recruiter;
    }

    private static Map<String, Object> person(String firstName, String lastName) {
        var email = (lastName + "@partenaire.example").toLowerCase();
        return Map.of("firstName", firstName, "lastName", lastName, "email", email);
    }

    private static String created(String collection, Map<String, Object> body) {
        var answer = administrator().post("/api/v1/" + collection, body);
        assertThat(answer.status()).as(collection + ": " + answer.text()).isEqualTo(201);
        var location = answer.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
