package fr.numericemploi.application.commissions.engineering;

class GreedyProposalsTest extends ProposeProgrammesContract {
    @Override
    protected ProposeProgrammes proposals() {
        return new GreedyProposals();
    }
}
