package fr.numericemploi.application.candidates.pool;

class PlainFrenchWordsTest extends FrenchWordsContract {
    @Override
    protected FrenchWords words() {
        return new PlainFrenchWords();
    }
}
