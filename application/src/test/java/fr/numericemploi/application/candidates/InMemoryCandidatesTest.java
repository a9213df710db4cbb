package fr.numericemploi.application.candidates;

class InMemoryCandidatesTest extends CandidatesContract {
    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final InMemoryPrescriptions prescriptions = new InMemoryPrescriptions();
    private final CandidateCards cards = new InMemoryCandidateCards(candidates, prescriptions);

    @Override
    protected Candidates candidates() {
        return candidates;
    }

    @Override
    protected CandidateNumbers numbers() {
        return candidates;
    }

    @Override
    protected Prescriptions prescriptions() {
        return prescriptions;
    }

    @Override
    protected CandidateCards cards() {
        return cards;
    }
}
