package fr.numericemploi.application.candidates.pool;

class InMemoryContactsTest extends ContactsContract {
    private final InMemoryPoolEntries entries = new InMemoryPoolEntries();
    private final InMemoryContacts contacts = new InMemoryContacts(entries);

    @Override
    protected Contacts contacts() {
        return contacts;
    }

    @Override
    protected ContactViews views() {
        return contacts;
    }

    @Override
    protected PoolEntries entries() {
        return entries;
    }
}
