package fr.numericemploi.application.candidates.pool;

class InMemoryPoolEntriesTest extends PoolEntriesContract {
    private final InMemoryPoolEntries entries = new InMemoryPoolEntries();

    @Override
    protected PoolEntries entries() {
        return entries;
    }

    @Override
    protected PoolEntryViews views() {
        return entries;
    }
}
