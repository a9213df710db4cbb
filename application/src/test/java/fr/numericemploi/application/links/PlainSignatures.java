package fr.numericemploi.application.links;

/** Signatures of tests: anybody could make them, but not by accident. */
public record PlainSignatures(String key) implements SignText {
    @Override
    public String signature(String text) {
        return Integer.toHexString((key + text).hashCode());
    }

    @Override
    public boolean signed(String text, String signature) {
        return signature(text).equals(signature);
    }
}
