package fr.numericemploi.domain.catalogue.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final Wording wording = new Wording(
            List.of(
                    rule(Criterion.AGE, "moins de # ans", "moins de # ans d experience"),
                    rule(Criterion.AGE, "jeune|jeunes", "jeune entreprise"),
                    rule(Criterion.RELIGION, "musulman*", "rien"),
                    rule(Criterion.APPEARANCE, "bonne tres? presentation", "rien")),
            List.of(Expression.of("sans distinction")));

    @Test
    void aPassageIsShownAsItWasWritten() {
        assertThat(remarks("Profil : Moins  de 30 ans, musulmane."))
                .containsExactly(
                        new Remark("description", Criterion.AGE, "Moins  de 30 ans", "L1132-1"),
                        new Remark("description", Criterion.RELIGION, "musulmane", "L1132-1"));
    }

    @Test
    void theTitleIsReadToo() {
        assertThat(wording.remarks(new Advert("Jeune développeur", "Rien d'autre.")))
                .containsExactly(new Remark("title", Criterion.AGE, "Jeune", "L1132-1"));
    }

    @Test
    void longerExpressionsMayBeHarmless() {
        assertThat(remarks("Une jeune entreprise. Moins de 15 ans d'expérience. Moins de 5 ans."))
                .isEmpty();
        assertThat(remarks("Une jeune entreprise cherche un jeune chef.")).hasSize(1);
    }

    @Test
    void wordsMayBeLeftOut() {
        assertThat(remarks("Bonne présentation")).hasSize(1);
        assertThat(remarks("Bonne très présentation")).hasSize(1);
        assertThat(remarks("Bonne ou mauvaise présentation")).isEmpty();
    }

    @Test
    void anAssuranceHoldsToTheEndOfItsSentence() {
        assertThat(remarks("Ouvert à tous, sans distinction : jeunes ou non.")).isEmpty();
        assertThat(remarks("Sans distinction. Être jeune.")).hasSize(1);
        assertThat(remarks("Être jeune, sans distinction.")).hasSize(1);
    }

    private List<Remark> remarks(String description) {
        return wording.remarks(new Advert("Développement", description));
    }

    private static WordingRule rule(Criterion criterion, String flagged, String unless) {
        return new WordingRule(criterion, "L1132-1", Expression.of(flagged), List.of(Expression.of(unless)));
    }
}
