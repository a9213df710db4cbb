package fr.numericemploi.adapters.planning;

import com.google.ortools.Loader;
import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.commissions.engineering.ProposeProgrammes;
import fr.numericemploi.domain.commissions.engineering.proposal.Market;
import fr.numericemploi.domain.commissions.engineering.proposal.Proposal;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Proposes by OR-Tools CP-SAT, which proves how good the proposal is: first the most people, then the least money. */
@Adapter
class CpSatProposals implements ProposeProgrammes {
    static {
        Loader.loadNativeLibraries();
    }

    private static final double FOR_PEOPLE = 0.8;

    private final Duration limit;
    private final Duration shortLimit;
    private final int workers;

    @Inject
    CpSatProposals(
            @ConfigProperty(name = "numericemploi.proposals.limit", defaultValue = "PT40S") Duration limit,
            @ConfigProperty(name = "numericemploi.proposals.short-limit", defaultValue = "PT2S") Duration shortLimit,
            @ConfigProperty(name = "numericemploi.proposals.workers", defaultValue = "2") int workers) {
        this.limit = limit;
        this.shortLimit = shortLimit;
        this.workers = workers;
    }

    @Override
    public Proposal propose(Market market) {
        return search(market, new Proposal(List.of(), 0), limit);
    }

    @Override
    public Proposal improve(Market larger, Proposal known) {
        return search(larger, known, shortLimit);
    }

    private Proposal search(Market market, Proposal known, Duration time) {
        var problem = market.problem();
        var flow = new ProposalModel(market);
        flow.hint(known);
        var solver = new Solver(workers, time);
        flow.model().maximize(flow.placed());
        var answer = solver.solve(flow.model(), FOR_PEOPLE);
        var bound = answer.bound().orElse((long) Math.min(problem.people().size(), problem.posts()));
        return answer.solution()
                .filter(most -> most.value(flow.placed()) >= known.value())
                .map(most -> cheaper(flow, most, solver))
                .map(solution -> Proposal.of(market, new Roster(flow, solution).lots(), bound))
                .orElseGet(() -> new Proposal(known.assignments(), bound));
    }

    private static Solution cheaper(ProposalModel flow, Solution most, Solver solver) {
        flow.model().addGreaterOrEqual(flow.placed(), most.value(flow.placed()));
        flow.model().minimize(flow.cost());
        flow.model().clearHints();
        most.hint(flow.model());
        return solver.solve(flow.model(), 1).solution().orElse(most);
    }
}
