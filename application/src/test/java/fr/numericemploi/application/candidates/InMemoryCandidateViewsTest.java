package fr.numericemploi.application.candidates;

class InMemoryCandidateViewsTest extends CandidateViewsContract {
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

    @Override
    protected CandidateViews files() {
        return new InMemoryCandidateViews(candidates, prescriptions);
    }

    @Override
    protected PrescriptionViews told() {
        return new InMemoryPrescriptionViews(candidates, prescriptions);
    }
}
