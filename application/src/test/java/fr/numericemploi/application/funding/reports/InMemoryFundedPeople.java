package fr.numericemploi.application.funding.reports;

import fr.numericemploi.application.funding.envelopes.CommitmentView;
import fr.numericemploi.application.funding.envelopes.InMemoryCommitments;
import fr.numericemploi.domain.cohorts.SessionId;
import java.util.Collection;
import java.util.List;

public final class InMemoryFundedPeople implements FundedPeople {
    private final InMemoryCommitments commitments;

    public InMemoryFundedPeople(InMemoryCommitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public List<FundedPerson> of(Collection<SessionId> sessions) {
        return commitments.all().stream()
                .filter(each -> sessions.contains(each.state().purpose().session()))
                .filter(each -> each.state().balance().engaged().amount().cents() > 0)
                .map(InMemoryFundedPeople::person)
                .distinct()
                .toList();
    }

    private static FundedPerson person(CommitmentView each) {
        var purpose = each.state().purpose();
        return new FundedPerson(purpose.session(), each.funder(), purpose.candidate());
    }
}
