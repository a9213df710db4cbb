package fr.numericemploi.application.candidates.pool;

class InMemoryPoolProfilesTest extends PoolProfilesContract {
    private final InMemoryPoolProfiles profiles = new InMemoryPoolProfiles();
    private final InMemoryPoolEntries entries = new InMemoryPoolEntries();

    @Override
    protected PoolProfiles profiles() {
        return profiles;
    }

    @Override
    protected PoolEntries entries() {
        return entries;
    }
}
