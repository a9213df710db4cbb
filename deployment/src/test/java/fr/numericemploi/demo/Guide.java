package fr.numericemploi.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the person who started the demonstration reads. */
final class Guide {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Guide() {}

    static void say(String line) {
        OUT.println(line);
    }

    static void show(Home home, Ports ports) {
        var base = ports.baseUrl();
        say("""

                Numéric'Emploi est prêt.

                  API, à essayer            %1$s/openapi/ui
                  santé                     %1$s/health/ready
                  mesures                   %1$s/metrics
                  journal du serveur        %2$s

                Qui peut se connecter (mot de passe : %3$s)
                """.formatted(base, home.path("wlp/server.log"), Logins.PASSWORD));
        for (var person : Logins.values()) {
            say("  %-26s%s".formatted(person.login, person.who));
        }
        say("""

                À essayer
                  TOKEN=$(curl -s -u backoffice:demonstration-only \\
                    -d grant_type=password -d scope=openid -d username=%3$s -d password=%4$s \\
                    %1$s/oidc/endpoint/numericemploi/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                  curl -H "Authorization: Bearer $TOKEN" %1$s/api/v1/agencies
                  curl -H "Authorization: Bearer $TOKEN" "%1$s/api/v1/reference/jobs?q=développeuse+web"

                Ctrl-C arrête tout ; la même commande reprend avec les mêmes données, -Dfresh repart de zéro.
                """.formatted(base, "", Logins.ADMINISTRATOR.login, Logins.PASSWORD));
    }
}
