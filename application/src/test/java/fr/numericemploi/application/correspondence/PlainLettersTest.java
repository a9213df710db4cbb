package fr.numericemploi.application.correspondence;

class PlainLettersTest extends RenderLetterContract {
    @Override
    protected RenderLetter words() {
        return new PlainLetters();
    }
}
