package fr.numericemploi.application.links;

class PlainSignaturesTest extends SignTextContract {
    @Override
    protected SignText with(String key) {
        return new PlainSignatures(key);
    }
}
