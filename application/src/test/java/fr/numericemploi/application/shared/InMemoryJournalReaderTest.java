package fr.numericemploi.application.shared;

class InMemoryJournalReaderTest extends JournalReaderContract {
    private final InMemoryJournalReader journal = new InMemoryJournalReader();

    @Override
    protected Journal journal() {
        return journal;
    }

    @Override
    protected JournalReader reader() {
        return journal;
    }
}
