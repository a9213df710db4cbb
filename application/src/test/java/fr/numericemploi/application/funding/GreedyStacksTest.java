package fr.numericemploi.application.funding;

class GreedyStacksTest extends StackFundingContract {
    @Override
    protected StackFunding funding() {
        return new GreedyStacks();
    }
}
