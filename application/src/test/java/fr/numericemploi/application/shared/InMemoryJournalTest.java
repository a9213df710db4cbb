package fr.numericemploi.application.shared;

class InMemoryJournalTest extends JournalViewsContract {
    private final InMemoryJournal journal = new InMemoryJournal();

    @Override
    protected Journal journal() {
        return journal;
    }

    @Override
    protected JournalViews views() {
        return journal;
    }
}
