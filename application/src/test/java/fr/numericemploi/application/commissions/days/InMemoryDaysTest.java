package fr.numericemploi.application.commissions.days;

import fr.numericemploi.application.commissions.InterviewViews;

class InMemoryDaysTest extends DaysContract {
    private final InMemoryDays days = new InMemoryDays();

    @Override
    protected Days days() {
        return days;
    }

    @Override
    protected DayViews views() {
        return days;
    }

    @Override
    protected InterviewViews interviews() {
        return days;
    }
}
