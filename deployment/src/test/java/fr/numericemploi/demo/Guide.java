package fr.numericemploi.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the person who started the demonstration reads. */
final class Guide {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Guide() {}

    static void say(String line) {
        OUT.println(line);
    }

    static void show(Home home, Ports ports) {
        var facts = Map.of(
                "base", ports.baseUrl(),
                "imap", "imap://localhost:" + ports.imap(),
                "log", home.path("wlp/server.log").toString(),
                "password", Logins.PASSWORD,
                "day", home.fact("day.held"),
                "planned", home.fact("day.planned"),
                "sitting", home.fact("sitting"),
                "client", home.fact("system.client"),
                "secret", home.fact("system.secret"));
        say(filled(PLACES, facts));
        for (var person : Logins.values()) {
            say("  %-24s%s".formatted(person.login, person.who));
        }
        say("  et tous les autres recruteurs, sous la forme prenom.nom (par exemple sophie.klein, marc.becker)");
        say(filled(REQUESTS, facts));
    }

    private static String filled(String text, Map<String, String> facts) {
        var filled = text;
        for (var fact : facts.entrySet()) {
            filled = filled.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return filled;
    }

    private static final String PLACES = """

            Numéric'Emploi est prêt.

              API, à essayer            {base}/openapi/ui
              santé                     {base}/health/ready
              mesures                   {base}/metrics
              lettres interceptées      {imap} (une boîte par adresse, sans mot de passe ; vidées à l'arrêt)
              journal du serveur        {log}

            Deux ans de l'association (2016 et 2017, territoire Alsace) sont racontés. Toutes les personnes et les
            entreprises sont inventées. Pour le serveur, nous sommes en janvier 2018 : la journée de janvier est planifiée
            mais pas encore publiée, des prescriptions attendent leur examen, et un doublon attend une décision.

            Qui peut se connecter (mot de passe : {password})""";

    private static final String REQUESTS = """

            À essayer (à coller dans un terminal, dans cet ordre)

              # un jeton pour une personne
              jeton() { curl -s -u backoffice:demonstration-only -d grant_type=password -d scope=openid \\
                -d username=$1 -d password={password} {base}/oidc/endpoint/numericemploi/token \\
                | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/'; }

              # les agences, vues par la coordinatrice
              curl -s -H "Authorization: Bearer $(jeton coordination.alsace)" {base}/api/v1/agencies

              # le vivier, vu par une recruteuse : des compétences, personne derrière
              curl -s -H "Authorization: Bearer $(jeton claire.roth)" \\
                "{base}/api/v1/pool?job=M1855&skill=WEB-JAVASCRIPT:2&place=67482&limit=5"

              # la journée de décembre 2017 : qui a vu qui, quand et où
              curl -s -H "Authorization: Bearer $(jeton coordination.alsace)" \\
                {base}/api/v1/days/{day}/schedule

              # le procès-verbal de sa commission
              curl -s -H "Authorization: Bearer $(jeton commission.alsace)" -o proces-verbal.pdf \\
                {base}/api/v1/sittings/{sitting}/minutes.pdf

              # le travail en attente : prescriptions à examiner, doublon à décider
              curl -s -H "Authorization: Bearer $(jeton coordination.alsace)" \\
                "{base}/api/v1/prescriptions?status=RECEIVED"
              curl -s -H "Authorization: Bearer $(jeton coordination.alsace)" {base}/api/v1/duplicates

              # ce que les entreprises cherchent et ce qui manque dans le vivier, métier par métier
              curl -s -H "Authorization: Bearer $(jeton coordination.alsace)" "{base}/api/v1/gaps?on=2017-12-20"

              # les programmes de formation nés de ces besoins, et ce que l'on proposerait avec 100 000 €
              curl -s -H "Authorization: Bearer $(jeton commission.alsace)" {base}/api/v1/programmes
              curl -s -H "Authorization: Bearer $(jeton commission.alsace)" -H 'Content-Type: application/json' \\
                {base}/api/v1/programme-proposals -d '{"territory": "ALSACE", "budget": {"amount": 100000}}'

              # le catalogue public, sans jeton : en JSON, et en LHÉO 2.3 pour la région
              curl -s {base}/catalogue/v1/programmes
              curl -s {base}/catalogue/v1/lheo.xml

              # qui pourrait payer une formation de 300 h à 15 €, en mars 2018, et pourquoi
              curl -s -H "Authorization: Bearer $(jeton helene.kieffer)" -H 'Content-Type: application/json' \\
                {base}/api/v1/funding-simulations -d '{"on": "2018-03-05", "facts": {"registered": true, "contract": "CDI",
                "offerLodged": true, "trainedBy": "EXTERNAL", "trainingHours": 300, "hourlyPrice": 15}}'

              # les enveloppes de formation : accordé, disponible, engagé, payé, au centime ; et ce que le financeur en voit
              curl -s -H "Authorization: Bearer $(jeton coordination.alsace)" "{base}/api/v1/envelopes?year=2017"
              curl -s -H "Authorization: Bearer $(jeton financeur.grandest)" {base}/api/v1/envelopes

              # les plans de financement des sessions, proposés puis décidés, et les pièces qui manquent encore
              curl -s -H "Authorization: Bearer $(jeton coordination.alsace)" {base}/api/v1/funding-plans
              curl -s -H "Authorization: Bearer $(jeton coordination.alsace)" "{base}/api/v1/papers-due?until=2018-06-30"

              # une mission locale prescrit depuis son propre système
              SYSTEME=$(curl -s -u '{client}:{secret}' \\
                -d grant_type=client_credentials -d scope=prescriptions {base}/oidc/endpoint/systems/token \\
                | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
              curl -s -H "Authorization: Bearer $SYSTEME" -H 'Content-Type: application/json' \\
                -H 'Idempotency-Key: "essai-1"' {base}/partners/v1/prescriptions -d '{"agencyReference": "ESSAI-1",
                "lastName": "Exemple", "firstNames": "Camille", "birthDate": "31/03/1995", "commune": "67482",
                "email": "camille.exemple@courriel.example", "mobility": {"departments": ["67"]}, "aims": ["M1855"],
                "skills": [{"code": "WEB-HTML-CSS", "level": 2}],
                "consent": {"noticeVersion": "2016-01", "givenOn": "08/01/2018"}}'

              # la lettre que cette personne vient de recevoir (une seconde plus tard)
              curl -s "{imap}/INBOX;UID=1" -u camille.exemple@courriel.example:x

              # publier la journée de janvier 2018, et regarder partir les invitations
              JOURNEE={base}/api/v1/days/{planned}
              VERSION=$(curl -s -D - -o /dev/null -H "Authorization: Bearer $(jeton coordination.alsace)" $JOURNEE \\
                | sed -n 's/^ETag: *//Ip' | tr -d '\\r')
              curl -s -X POST -H "Authorization: Bearer $(jeton coordination.alsace)" -H "If-Match: $VERSION" \\
                -H 'Content-Type: application/json' $JOURNEE/publication
              curl -s -H "Authorization: Bearer $(jeton coordination.alsace)" "{base}/api/v1/letters?limit=5"

            L'heure du serveur est celle de la démonstration. Elle s'arrête avec lui et reprend au démarrage suivant.
              # revenir au présent (le vivier demandera alors à chacun s'il est toujours disponible)
              curl -X DELETE -H "Authorization: Bearer $(jeton administratrice)" -H 'Content-Type: application/json' \\
                {base}/api/v1/clock

            Ctrl-C arrête tout ; la même commande reprend avec les mêmes données, -Dfresh repart de zéro.
            """;
}
