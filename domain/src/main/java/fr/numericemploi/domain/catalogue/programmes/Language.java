package fr.numericemploi.domain.catalogue.programmes;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The language that people are taught in (ISO 639-1). */
public record Language(String code) {
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
    public static final Language FRENCH = new Language("fr");

    public Language {
        code = code == null ? "" : code.strip().toLowerCase(Locale.ROOT);
        ProgrammeRule.LANGUAGE.refuseIf(!KNOWN.contains(code), Map.of("value", code));
    }

    public String label() {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.FRENCH);
    }
}
