package fr.numericemploi.adapters.persistence.commissions;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.commissions.InterviewViews;
import fr.numericemploi.application.commissions.days.DayViews;
import fr.numericemploi.application.commissions.days.Days;
import fr.numericemploi.application.commissions.days.DaysContract;
import java.util.function.Supplier;

class JpaDaysTest extends DaysContract {
    private final EmbeddedDatabase database = new EmbeddedDatabase();
    private final JpaDays days = new JpaDays(database.entityManager());
    private final DayViews views = new SqlDayViews(EmbeddedDatabase.sql());

    @Override
    protected Days days() {
        return days;
    }

    @Override
    protected DayViews views() {
        return views;
    }

    @Override
    protected InterviewViews interviews() {
        return days;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> step) {
        return database.inTransaction(step);
    }
}
