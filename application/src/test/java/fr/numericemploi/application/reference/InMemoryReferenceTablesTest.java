package fr.numericemploi.application.reference;

class InMemoryReferenceTablesTest extends ReferenceTablesContract {
    @Override
    protected ReferenceTables tables() {
        return new InMemoryReferenceTables();
    }
}
