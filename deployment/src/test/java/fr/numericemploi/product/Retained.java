package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Somebody prescribed through the API, and in the pool as a verdict leaves people there. */
record Retained(String candidate, String entry, String email) {
    private static final String POOL = """
            with entry as (
                insert into candidates.pool_entry
                values (uuidv7(), ?::uuid, 'ALSACE', 'EMPLOYABLE', 'M1855', '', current_date, current_date + 100,
                    'ACTIVE', null, false, null, '', 1)
                returning id
            ),
            stay as (
                insert into candidates.pool_stay
                select id, 'ALSACE', current_date, null, 'EMPLOYABLE', current_date, 'DEV-JAVA:2', 'M1855', 'M1805', '',
                    ?, '', '' from entry
            )
            insert into candidates.pool_profile
            select id, pg_current_xact_id(), true, 'EMPLOYABLE', current_date, 'DEV-JAVA:2', 'M1855', 'M1805', '',
                ?, '', '', 'java robot' from entry
            returning entry
            """;

    /** Somebody who works in Strasbourg. */
    static Retained somebody(String lastName) {
        return somebody(lastName, "67482");
    }

    /** @param place where the person would work */
    static Retained somebody(String lastName, String place) {
        var email = lastName.toLowerCase() + "@personne.example";
        var answer = Tenant.alsace().counsellor().post("/api/v1/prescriptions", person(lastName, email));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var candidate = answer.json().at("/candidate").asText();
        return new Retained(candidate, inPool(candidate, place), email);
    }

    /** Opens the link in the letter of that subject, chooses, and answers the page that follows. */
    String follow(String subject, String choice) {
        var link = Inbox.of(email).await(1, subject).get(0).link();
        var visitor = Api.anonymous(ProductUnderTest.baseUrl());
        assertThat(visitor.get(link).text()).contains("value=\"" + choice + "\"");
        return visitor.send(visitor.request(link, "Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("choice=" + choice)))
                .text();
    }

    private static Map<String, Object> person(String lastName, String email) {
        return Map.of(
                "lastName",
                lastName,
                "firstNames",
                "Camille",
                "birthDate",
                "1990-05-17",
                "email",
                email,
                "commune",
                "67447",
                "mobility",
                Map.of("communes", List.of("67482")),
                "aims",
                List.of("M1855"),
                "skills",
                List.of(Map.of("code", "DEV-JAVA", "level", 2)),
                "motivation",
                "La robotique me passionne.",
                "consent",
                Map.of("noticeVersion", "2026-01", "givenOn", "2026-03-02"));
    }

    private static String inPool(String candidate, String place) {
        try (var connection = ProductUnderTest.product()
                        .postgres()
                        .getPostgresDatabase()
                        .getConnection();
                var statement = connection.prepareStatement(POOL)) {
            statement.setString(1, candidate);
            statement.setString(2, place);
            statement.setString(3, place);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
