package fr.numericemploi.application.candidates.followup;

import fr.numericemploi.application.candidates.Candidates;
import fr.numericemploi.application.candidates.InMemoryCandidates;
import fr.numericemploi.application.candidates.InMemoryPrescriptions;
import fr.numericemploi.application.candidates.Prescriptions;

class InMemoryFollowUpTest extends FollowUpContract {
    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final InMemoryPrescriptions prescriptions = new InMemoryPrescriptions();
    private final FollowUpViews views = new InMemoryFollowUp(prescriptions);

    @Override
    protected FollowUpViews views() {
        return views;
    }

    @Override
    protected Candidates candidates() {
        return candidates;
    }

    @Override
    protected Prescriptions prescriptions() {
        return prescriptions;
    }
}
