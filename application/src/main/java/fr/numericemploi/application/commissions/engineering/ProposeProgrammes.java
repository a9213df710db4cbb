package fr.numericemploi.application.commissions.engineering;

import fr.numericemploi.domain.commissions.engineering.proposal.Gain;
import fr.numericemploi.domain.commissions.engineering.proposal.Market;
import fr.numericemploi.domain.commissions.engineering.proposal.Proposal;
import java.util.List;

/** Decides which programmes, with how many seats, would bring the most people into the most needs. */
public interface ProposeProgrammes {
    /**
     * A proposal that keeps all {@code ProposalRules}, brings as many people into posts as can be found in bounded time, and
     * tells what is proven of it. Of proposals that bring as many, one that costs little.
     */
    Proposal propose(Market market);

    /**
     * What each of some markets would bring that allow a little more than the one that was answered: more money, or seats of
     * courses that are opened.
     */
    List<Gain> gains(Market market, Proposal known, List<Market> larger);
}
