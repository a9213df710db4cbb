package fr.numericemploi.application.candidates;

class InMemoryDuplicateCasesTest extends DuplicateCasesContract {
    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final InMemoryPrescriptions prescriptions = new InMemoryPrescriptions();
    private final InMemoryDuplicateCases duplicates = new InMemoryDuplicateCases(prescriptions);

    @Override
    protected Candidates candidates() {
        return candidates;
    }

    @Override
    protected Prescriptions prescriptions() {
        return prescriptions;
    }

    @Override
    protected DuplicateCases duplicates() {
        return duplicates;
    }

    @Override
    protected DuplicateViews views() {
        return new InMemoryDuplicateViews(candidates, prescriptions, duplicates);
    }
}
