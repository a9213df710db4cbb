package fr.numericemploi.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextVersionTest {
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
