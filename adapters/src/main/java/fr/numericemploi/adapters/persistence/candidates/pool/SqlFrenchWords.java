package fr.numericemploi.adapters.persistence.candidates.pool;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.application.candidates.pool.FrenchWords;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * PostgreSQL's French stemmer, which knows stop words and endings; but for some endings that it leaves once accents are gone,
 * and stop words that it knows in the singular only.
 */
@Adapter
class SqlFrenchWords implements FrenchWords {
    private static final Pattern FEMININE_PARTICIPLE = Pattern.compile("ees?$");
    private static final Pattern FEMININE_TRADE = Pattern.compile("euses?$");
    private static final Pattern PLURAL = Pattern.compile("(?<=[ae]u)x$");

    private final Sql sql;

    @Inject
    SqlFrenchWords(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, String> stems(Collection<String> words) {
        if (words.isEmpty()) {
            return Map.of();
        }
        var given = words.toArray(String[]::new);
        var plain = words.stream().map(SqlFrenchWords::ending).toArray(String[]::new);
        var stems = new LinkedHashMap<String, String>();
        sql.list("""
                        select given, stem
                        from unnest(?::text[], ?::text[]) with ordinality as word (given, plain, place),
                            lateral (select (ts_lexize('pg_catalog.french_stem', plain))[1] as stem) as stemmed
                        where ts_lexize('pg_catalog.french_stem', stem) <> '{}' order by place
                        """, row -> Map.entry(row.getString("given"), row.getString("stem")), given, plain)
                .forEach(word -> stems.put(word.getKey(), word.getValue()));
        return stems;
    }

    private static String ending(String word) {
        var masculine = FEMININE_TRADE
                .matcher(FEMININE_PARTICIPLE.matcher(word).replaceFirst("e"))
                .replaceFirst("eur");
        return PLURAL.matcher(masculine).replaceFirst("");
    }
}
