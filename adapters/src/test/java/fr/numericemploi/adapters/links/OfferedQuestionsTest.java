package fr.numericemploi.adapters.links;

import fr.numericemploi.application.links.LinkQuestion;
import fr.numericemploi.application.links.LinkQuestions;
import fr.numericemploi.application.links.LinkQuestionsContract;
import java.util.List;

class OfferedQuestionsTest extends LinkQuestionsContract {
    @Override
    protected LinkQuestions offering(List<LinkQuestion> questions) {
        return new OfferedQuestions(questions);
    }
}
