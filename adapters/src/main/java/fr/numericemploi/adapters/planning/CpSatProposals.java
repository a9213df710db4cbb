package fr.numericemploi.adapters.planning;

import com.google.ortools.Loader;
import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.commissions.engineering.ProposeProgrammes;
import fr.numericemploi.domain.commissions.engineering.proposal.Gain;
import fr.numericemploi.domain.commissions.engineering.proposal.Market;
import fr.numericemploi.domain.commissions.engineering.proposal.Proposal;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Proposes by OR-Tools CP-SAT, which proves how good the proposal is: first the most people, then the least money. */
@Adapter
class CpSatProposals implements ProposeProgrammes {
    static {
        Loader.loadNativeLibraries();
    }

    private static final double FOR_PEOPLE = 0.8;

    private final Duration limit;
    private final Duration gainsLimit;
    private final int workers;

    @Inject
    CpSatProposals(
            @ConfigProperty(name = "numericemploi.proposals.limit", defaultValue = "PT45S") Duration limit,
            @ConfigProperty(name = "numericemploi.proposals.gains-limit", defaultValue = "PT8S") Duration gainsLimit,
            @ConfigProperty(name = "numericemploi.proposals.workers", defaultValue = "2") int workers) {
        this.limit = limit;
        this.gainsLimit = gainsLimit;
        this.workers = workers;
    }

    @Override
    public Proposal propose(Market market) {
        var solver = Solver.ofNumbers(workers, limit);
        var flow = new ProposalModel(market);
        flow.model().maximize(flow.placed());
        try (var relaxation = new Relaxation(flow)) {
            var choice = new CourseChoice(market.problem(), relaxation, solver);
            var bound = choice.bound();
            var start = choice.make() ? start(flow, relaxation, solver) : Optional.<Solution>empty();
            var known = start.map(found -> proposal(market, flow, found, bound));
            return answer(market, flow, solver, known.orElseGet(() -> new Proposal(List.of(), bound)));
        }
    }

    @Override
    public List<Gain> gains(Market market, Proposal known, List<Market> larger) {
        var proven = known.provenOptimal() ? proven(known, larger) : List.<Gain>of();
        return proven.size() == larger.size() ? proven : new GainEstimate(market, known, gainsLimit).of(larger);
    }

    /** As far as the time goes. */
    private List<Gain> proven(Proposal known, List<Market> larger) {
        var clock = Solver.ofNumbers(workers, gainsLimit);
        return larger.stream()
                .map(market -> improve(market, known, clock.left()))
                .takeWhile(Proposal::provenOptimal)
                .map(better -> Gain.proven(better.value() - known.value()))
                .toList();
    }

    private Proposal improve(Market larger, Proposal known, Duration time) {
        var flow = new ProposalModel(larger);
        flow.model().maximize(flow.placed());
        flow.model().addGreaterOrEqual(flow.placed(), known.value());
        var solver = Solver.ofNumbers(workers, time);
        return answer(larger, flow, solver, new Proposal(known.assignments(), Long.MAX_VALUE));
    }

    /** The best proposal without what the relaxation leaves out, which the model then looks at first. */
    private static Optional<Solution> start(ProposalModel flow, Relaxation relaxation, Solver solver) {
        relaxation.hintAtNone();
        var start = solver.complete(flow.model());
        flow.model().clearHints();
        start.ifPresent(found -> found.hint(flow.model()));
        return start;
    }

    private static Proposal answer(Market market, ProposalModel flow, Solver solver, Proposal known) {
        var answer = solver.solve(flow.model(), FOR_PEOPLE);
        var bound = Math.min(known.bound(), answer.bound().orElse(Long.MAX_VALUE));
        return answer.solution()
                .map(most -> cheaper(flow, most, solver))
                .map(solution -> proposal(market, flow, solution, bound))
                .orElseGet(() -> new Proposal(known.assignments(), bound));
    }

    private static Proposal proposal(Market market, ProposalModel flow, Solution solution, long bound) {
        return Proposal.of(market, new Roster(flow, solution).lots(), bound);
    }

    private static Solution cheaper(ProposalModel flow, Solution most, Solver solver) {
        flow.model().addGreaterOrEqual(flow.placed(), most.value(flow.placed()));
        flow.model().minimize(flow.cost());
        flow.model().clearHints();
        most.hint(flow.model());
        return solver.solve(flow.model(), 1).solution().orElse(most);
    }
}
