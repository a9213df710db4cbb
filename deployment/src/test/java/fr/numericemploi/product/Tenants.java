package fr.numericemploi.product;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Two territories with an agency, a company and an account of every role each: what one has, the other must not see. */
final class Tenants {
    private final Map<String, String> owned;
    private final Map<Actor, Api> systems;

    private Tenants(Map<String, String> owned, Map<Actor, Api> systems) {
        this.owned = owned;
        this.systems = systems;
    }

    static Tenants settle(DataSource database) throws SQLException {
        var alsace = new Tenant(database, "ALSACE", "90001", "90000000100011");
        var nancy = new Tenant(database, "NANCY", "90002", "90000000200019");
        for (var actor : Actor.values()) {
            (actor.territory.equals("NANCY") ? nancy : alsace).employ(actor);
        }
        return new Tenants(
                Map.of("/api/v1/agencies/{id}", "/api/v1/agencies/" + alsace.agency),
                Map.of(Actor.SYSTEM, alsace.system(), Actor.STRANGE_SYSTEM, nancy.system()));
    }

    /** People log in by their password, systems by their credentials. */
    Api api(Actor actor) {
        return systems.containsKey(actor) ? systems.get(actor) : actor.api();
    }

    /** The address of a thing that belongs to Alsace, where the path names one that is known here. */
    Optional<String> alsatian(String path) {
        return Optional.ofNullable(owned.get(path));
    }

    private static final class Tenant {
        private final DataSource database;
        private final String territory;
        private final UUID agency = UUID.randomUUID();
        private final UUID company = UUID.randomUUID();

        Tenant(DataSource database, String territory, String agencyCode, String siret) throws SQLException {
            this.database = database;
            this.territory = territory;
            run(
                    "insert into partners.territory (code, name, departments) values (?, ?, '[\"54\"]') on conflict do nothing",
                    territory,
                    territory);
            run(
                    "insert into partners.agency values (?, 'FRANCE_TRAVAIL', ?, 'Agence', ?, true, 0)",
                    agency,
                    agencyCode,
                    territory);
            run(
                    "insert into partners.company values (?, ?, 'Entreprise', 'FROM_10_TO_49', ?, '2016-01-01', null, 0)",
                    company,
                    siret,
                    territory);
        }

        void employ(Actor actor) throws SQLException {
            var person = UUID.randomUUID();
            run(
                    "insert into partners.account values (?, ?, ?, ?, ?, ?, ?, true, 0)",
                    UUID.randomUUID(),
                    actor.login(),
                    actor.role,
                    territorial(actor) ? territory : null,
                    actor.role.equals("COUNSELLOR") || actor.role.equals("AGENCY_SYSTEM") ? agency : null,
                    actor.role.equals("RECRUITER") ? company : null,
                    person);
        }

        Api system() {
            return AgencySystem.of(agency.toString(), "prescriptions");
        }

        private static boolean territorial(Actor actor) {
            return actor.role.equals("COORDINATOR") || actor.role.equals("COMMISSION_MEMBER");
        }

        private void run(String statement, Object... values) throws SQLException {
            try (var connection = database.getConnection();
                    var prepared = connection.prepareStatement(statement)) {
                for (int i = 0; i < values.length; i++) {
                    prepared.setObject(i + 1, values[i]);
                }
                prepared.executeUpdate();
            }
        }
    }
}
