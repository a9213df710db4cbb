package fr.numericemploi.application.links;

/** Signs text with a key that only this installation has. */
public interface SignText {
    /** The signature, in letters, digits, {@code -} and {@code _}; the same text always has the same one. */
    String signature(String text);

    /** Whether this installation signed that text; takes as long for a wrong signature as for a right one. */
    boolean signed(String text, String signature);
}
