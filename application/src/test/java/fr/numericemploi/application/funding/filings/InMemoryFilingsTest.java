package fr.numericemploi.application.funding.filings;

class InMemoryFilingsTest extends FilingsContract {
    private final InMemoryFilings filings = new InMemoryFilings();

    @Override
    protected Filings filings() {
        return filings;
    }
}
