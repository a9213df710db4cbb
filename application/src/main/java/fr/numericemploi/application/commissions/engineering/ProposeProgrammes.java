package fr.numericemploi.application.commissions.engineering;

import fr.numericemploi.domain.commissions.engineering.proposal.Market;
import fr.numericemploi.domain.commissions.engineering.proposal.Proposal;

/** Decides which programmes, with how many seats, would bring the most people into the most needs. */
public interface ProposeProgrammes {
    /**
     * A proposal that keeps all {@code ProposalRules}, brings as many people into posts as can be found in bounded time, and
     * tells what is proven of it. Of proposals that bring as many, one that costs little.
     */
    Proposal propose(Market market);

    /**
     * The same for a market that allows a little more than the one that was answered, and in far less time: what comes of it
     * is at least as good.
     */
    Proposal improve(Market larger, Proposal known);
}
