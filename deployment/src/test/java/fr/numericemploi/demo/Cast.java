package fr.numericemploi.demo;

import fr.numericemploi.product.Api;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who exists in the story, made by the administrator: agencies, companies, their people, training bodies, funders, and who may log in. */
final class Cast {
    private static final String ALSACE = "ALSACE";

    private final String baseUrl;
    private final Client administrator;
    private final Map<Prescriber, String> agencies = new EnumMap<>(Prescriber.class);
    private final Map<School, String> schools = new EnumMap<>(School.class);
    private final Map<Payer, String> payers = new EnumMap<>(Payer.class);
    private final Map<Prescriber, Client> systems = new EnumMap<>(Prescriber.class);
    private final List<Recruiter> recruiters = new ArrayList<>();

    /** A recruiter at work. */
    record Recruiter(String id, String company, House house, boolean hr, Client client) {}

    Cast(String baseUrl, Client administrator, Home home) {
        this.baseUrl = baseUrl;
        this.administrator = administrator;
        for (var prescriber : Prescriber.values()) {
            open(prescriber, home);
        }
        House.ALL.forEach(this::admit);
        for (var school : School.values()) {
            schools.put(school, administrator.create("/api/v1/training-bodies", school.form()));
        }
        account(Logins.COORDINATOR, "COORDINATOR", Map.of("territory", ALSACE));
        account(Logins.COMMISSION, "COMMISSION_MEMBER", Map.of("territory", ALSACE));
        for (var payer : Payer.values()) {
            payers.put(payer, administrator.create("/api/v1/funders", payer.form()));
        }
        account(Logins.FUNDER, "FUNDER", Map.of("funder", payers.get(Payer.REGION)));
    }

    String agency(Prescriber prescriber) {
        return agencies.get(prescriber);
    }

    String school(School school) {
        return schools.get(school);
    }

    String payer(Payer payer) {
        return payers.get(payer);
    }

    Client system(Prescriber prescriber) {
        return systems.get(prescriber);
    }

    List<Recruiter> recruiters() {
        return recruiters;
    }

    Recruiter recruiter(String id) {
        return recruiters.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Client administrator() {
        return administrator;
    }

    Client coordinator() {
        return Client.as(baseUrl, Logins.COORDINATOR.login);
    }

    Client commission() {
        return Client.as(baseUrl, Logins.COMMISSION.login);
    }

    /** The association grows: two more territories, each with its first agency. */
    void openTerritories() {
        territory("MULHOUSE", "Mulhouse et sud Alsace", "68", "ML-SUD-ALSACE", "Mission locale Sud Alsace");
        territory("NANCY", "Nancy", "54", "ML-NANCY", "Mission locale de Nancy");
    }

    private void territory(String code, String name, String department, String agency, String title) {
        administrator.post(
                "/api/v1/territories", Map.of("code", code, "name", name, "departments", List.of(department)));
        administrator.create(
                "/api/v1/agencies", Map.of("kind", "MISSION_LOCALE", "code", agency, "name", title, "territory", code));
    }

    private void open(Prescriber prescriber, Home home) {
        var agency = administrator.create(
                "/api/v1/agencies",
                Map.of(
                        "kind", prescriber.kind,
                        "code", prescriber.code,
                        "name", prescriber.title,
                        "territory", ALSACE));
        agencies.put(prescriber, agency);
        var name = prescriber.counsellor.split(" ", 2);
        var email = People.plain(name[0]) + "." + People.plain(name[1]) + "@" + People.plain(prescriber.title);
        var counsellor = administrator.create(
                "/api/v1/agencies/" + agency + "/counsellors",
                Map.of("firstName", name[0], "lastName", name[1], "email", email + ".example"));
        if (prescriber == Prescriber.MEINAU) {
            account(Logins.COUNSELLOR, "COUNSELLOR", Map.of("agency", agency, "person", counsellor));
        }
        if (prescriber.channel == Prescriber.Channel.SYSTEM) {
            connect(prescriber, agency, home);
        }
    }

    private void connect(Prescriber prescriber, String agency, Home home) {
        var system = administrator
                .post("/api/v1/agencies/" + agency + "/systems", Map.of("name", "Dossiers " + prescriber.title))
                .json();
        var client = system.get("clientId").asText();
        var secret = system.get("clientSecret").asText();
        home.remember("system.client", client);
        home.remember("system.secret", secret);
        systems.put(prescriber, new Client(Api.asSystem(baseUrl, client, secret, "prescriptions")));
    }

    private void admit(House house) {
        var company = administrator.create(
                "/api/v1/companies",
                Map.of(
                        "siret", house.siret(),
                        "name", house.name(),
                        "headcount", house.headcount(),
                        "territory", ALSACE,
                        "memberSince", house.memberSince()));
        house.panelists().forEach(panelist -> recruiters.add(engage(house, company, panelist)));
    }

    private Recruiter engage(House house, String company, House.Panelist panelist) {
        var recruiter = administrator.create(
                "/api/v1/companies/" + company + "/recruiters",
                Map.of(
                        "firstName", panelist.firstName(),
                        "lastName", panelist.lastName(),
                        "email", panelist.login() + "@" + house.domain(),
                        "kind", panelist.kind(),
                        "expertise",
                                house.trades().stream().map(trade -> trade.job).toList()));
        open(panelist.login(), "RECRUITER", Map.of("company", company, "person", recruiter));
        return new Recruiter(
                recruiter, company, house, panelist.kind().equals("HR"), Client.as(baseUrl, panelist.login()));
    }

    private void account(Logins login, String role, Map<String, String> scope) {
        open(login.login, role, scope);
    }

    private void open(String login, String role, Map<String, String> scope) {
        var account = new HashMap<String, String>(scope);
        account.putAll(Map.of("login", login, "role", role));
        administrator.create("/api/v1/accounts", account);
    }

    /** Everybody who logs in under the name of a recruiter. */
    static Stream<String> logins() {
        return House.ALL.stream().flatMap(house -> house.panelists().stream()).map(House.Panelist::login);
    }
}
