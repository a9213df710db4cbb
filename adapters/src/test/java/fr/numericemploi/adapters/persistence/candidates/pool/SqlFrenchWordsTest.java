package fr.numericemploi.adapters.persistence.candidates.pool;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.candidates.pool.FrenchWords;
import fr.numericemploi.application.candidates.pool.FrenchWordsContract;

class SqlFrenchWordsTest extends FrenchWordsContract {
    @Override
    protected FrenchWords words() {
        return new SqlFrenchWords(EmbeddedDatabase.sql());
    }
}
