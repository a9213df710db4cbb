package fr.numericemploi.application.candidates.pool;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Knows as much French as the contract asks for. */
public final class PlainFrenchWords implements FrenchWords {
    private static final Set<String> SAY_NOTHING = Set.of(
            "le", "la", "les", "de", "des", "du", "et", "en", "un", "une", "avec", "pour", "je", "c", "au", "d", "l");

    @Override
    public Map<String, String> stems(Collection<String> words) {
        var stems = new LinkedHashMap<String, String>();
        words.stream().filter(word -> !SAY_NOTHING.contains(word)).forEach(word -> stems.put(word, stem(word)));
        return stems;
    }

    private static String stem(String word) {
        return word.replaceFirst("[sx]$", "")
                .replaceFirst("euse$", "eur")
                .replaceFirst("trice$", "teur")
                .replaceFirst("ienne$", "ien")
                .replaceFirst("e{1,2}$", "");
    }
}
