package fr.numericemploi.application.candidates.pool;

import java.util.Collection;
import java.util.Map;

/** Compares French words as a search does: by their stem, so that endings do not count. */
@FunctionalInterface
public interface FrenchWords {
    /**
     * The stem of each word, in small letters without accents, that says something; words such as « le » or « avec » are
     * left out. Singular and plural, masculine and feminine of one word have the same stem.
     */
    Map<String, String> stems(Collection<String> words);
}
