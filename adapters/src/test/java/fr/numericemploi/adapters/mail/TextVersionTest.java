package fr.numericemploi.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextVersionTest {
    @Test
    void aTablesRowIsALine() {
        var html = """
                <table><thead><tr><th>Heure</th><th>Salle</th></tr></thead>
                <tbody>
                <tr><td>9&nbsp;h</td><td>Vosges</td></tr>
                <tr><td>10&nbsp;h</td><td>Rhin</td></tr>
                </tbody></table>
                <p>À bientôt</p>
                """;

        assertThat(TextVersion.of(html).replace('\u00A0', ' ')).isEqualTo("""
                Heure | Salle

                9 h | Vosges
                10 h | Rhin

                À bientôt
                """);
    }

    @Test
    void paragraphsStandApartItemsAfterDashesAndLinksInFull() {
        var html = """
                <html><head><title>Invitation</title></head><body>
                <div><p>Bonjour   Zoé,</p></div>
                <p>Venez avec :</p>
                <ul><li>votre CV</li><li>une pièce d'identité</li></ul>
                <p><a href="https://example.org/links/abc">Je confirme</a></p>
                <p>Cordialement,<br>L'équipe &amp; co</p>
                </body></html>
                """;

        assertThat(TextVersion.of(html)).isEqualTo("""
                Bonjour Zoé,

                Venez avec :

                - votre CV
                - une pièce d'identité

                Je confirme : https://example.org/links/abc

                Cordialement,
                L'équipe & co
                """);
    }
}
