package fr.numericemploi.adapters.persistence.catalogue.needs;

import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.developers;
import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.statement;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.catalogue.needs.NeedHistory;
import fr.numericemploi.application.catalogue.needs.NeedHistoryContract;
import fr.numericemploi.application.catalogue.needs.NeedViews;
import fr.numericemploi.application.catalogue.needs.Needs;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaNeedsTest extends NeedHistoryContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();

    /** Needs of the tests before are nobody's business any more. */
    @BeforeEach
    void withdrawAll() {
        EmbeddedDatabase.sql().change("update catalogue.need set status = 'WITHDRAWN' where status <> 'FILLED'");
    }

    @Override
    protected Needs needs() {
        return new JpaNeeds(database.entityManager());
    }

    @Override
    protected NeedViews views() {
        return new SqlNeedViews(EmbeddedDatabase.sql());
    }

    @Override
    protected NeedHistory history() {
        return new SqlNeedHistory(EmbeddedDatabase.sql());
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }

    @Test
    void theDatabaseItselfForgetsNothing() {
        kept(statement(developers(3)));

        assertThatThrownBy(() -> EmbeddedDatabase.sql().change("delete from catalogue.need_state"))
                .hasStackTraceContaining("stays as it was told");
    }
}
