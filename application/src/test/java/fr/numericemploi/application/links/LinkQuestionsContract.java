package fr.numericemploi.application.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

public abstract class LinkQuestionsContract {
    protected abstract LinkQuestions offering(List<LinkQuestion> questions);

    @Test
    void aQuestionIsFoundByItsPurpose() {
        var cinema = new CinemaQuestion("cinema");
        var theatre = new CinemaQuestion("theatre");
        var questions = offering(List.of(cinema, theatre));

        assertThat(questions.about("theatre")).contains(theatre);
        assertThat(questions.about("opera")).isEmpty();
    }
}
