package fr.numericemploi.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who can log in at the embedded identity provider; the accounts behind the logins are part of the story. */
enum Logins {
    ADMINISTRATOR("administratrice", "administratrice de l'association"),
    COORDINATOR("coordination.alsace", "coordinatrice du territoire Alsace"),
    COMMISSION("commission.alsace", "membre de la commission d'Alsace"),
    RECRUITER("claire.roth", "recruteuse (RH) de Rhin Logiciels"),
    ENGINEER("thomas.muller", "recruteur (technique) de Rhin Logiciels"),
    COUNSELLOR("helene.kieffer", "conseillère de Pôle emploi Strasbourg Meinau"),
    FUNDER("financeur.grandest", "financeur : Région Grand Est");

    static final String PASSWORD = "demo";

    final String login;
    final String who;

    Logins(String login, String who) {
        this.login = login;
        this.who = who;
    }

    static void configure(Path server) throws IOException {
        var users = Stream.concat(Stream.of(values()).map(person -> person.login), Cast.logins())
                .distinct()
                .map(login -> "    <user name=\"%s\" password=\"%s\"/>".formatted(login, PASSWORD))
                .collect(Collectors.joining("\n"));
        Files.writeString(
                Files.createDirectories(server.resolve("configDropins/overrides"))
                        .resolve("people.xml"),
                """
                <server>
                  <basicRegistry id="people" realm="numericemploi">
                %s
                  </basicRegistry>
                </server>
                """.formatted(users));
    }
}
