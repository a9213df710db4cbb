package fr.numericemploi.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.adapters.templates.Templates;
import fr.numericemploi.application.links.Question;
import fr.numericemploi.application.links.Question.Choice;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final Frame FRAME = new Frame("Numéric'Emploi", "contact@example.org", "").fresh();
    private static final Question QUESTION = Question.of(
            "Viendrez-vous ?",
            List.of("Agence <Meinau>, 9 h."),
            new Choice("yes", "Oui, je viendrai"),
            new Choice("no", "Non"));

    @Test
    void aQuestionIsAFrenchFormWithAButtonForEachAnswer() {
        var page = page(QUESTION);

        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
        assertThat(page.title()).isEqualTo("Viendrez-vous ? – Numéric'Emploi");
        assertThat(page.select("main p").text()).contains("Agence <Meinau>, 9 h.");
        assertThat(page.select("form").attr("method")).isEqualTo("post");
        assertThat(page.select("button[name=choice]").eachAttr("value")).containsExactly("yes", "no");
        assertThat(page.select("button").eachText()).containsExactly("Oui, je viendrai", "Non");
        assertThat(page.select("textarea")).isEmpty();
    }

    @Test
    void aCommentHasALabelOfItsOwn() {
        var page = page(QUESTION.withComment("Quand pourriez-vous venir ?"));

        var field = page.select("textarea[name=comment]");
        assertThat(page.select("label[for=" + field.attr("id") + "]").text()).isEqualTo("Quand pourriez-vous venir ?");
    }

    @Test
    void whereNothingIsAskedAnyMoreThereIsNothingToFillIn() {
        var page = page(Question.closed("Déjà répondu", "Merci."));

        assertThat(page.select("form")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Déjà répondu");
    }

    @Test
    void onlyThePagesOwnStyleGetsThrough() {
        assertThat(page(QUESTION).select("style").attr("nonce")).isEqualTo(FRAME.nonce());
        assertThat(FRAME.securityPolicy()).contains("'nonce-" + FRAME.nonce() + "'");
        assertThat(FRAME.fresh().nonce()).isNotEqualTo(FRAME.nonce());
    }

    private static Document page(Question question) {
        return Jsoup.parse(new Templates().render("pages/question", Map.of("question", question, "frame", FRAME)));
    }
}
