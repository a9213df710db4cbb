package fr.numericemploi.application.candidates;

class InMemoryPrescriptionsTest extends PrescriptionsContract {
    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final InMemoryPrescriptions prescriptions = new InMemoryPrescriptions();

    @Override
    protected Candidates candidates() {
        return candidates;
    }

    @Override
    protected Prescriptions prescriptions() {
        return prescriptions;
    }
}
