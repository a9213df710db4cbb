package fr.numericemploi.application.links;

import java.util.List;

class OfferedInTestsTest extends LinkQuestionsContract {
    @Override
    protected LinkQuestions offering(List<LinkQuestion> questions) {
        return new OfferedInTests(questions);
    }
}
