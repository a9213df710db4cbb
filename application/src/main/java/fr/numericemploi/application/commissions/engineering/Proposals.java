package fr.numericemploi.application.commissions.engineering;

import static java.util.Comparator.comparing;

import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.domain.commissions.engineering.proposal.Effect;
import fr.numericemploi.domain.commissions.engineering.proposal.Market;
import fr.numericemploi.domain.commissions.engineering.proposal.Proposal;
import fr.numericemploi.domain.shared.Money;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the software proposes to the training-engineering commission: which programmes to open with how many seats. It
 * explains, keeps nothing and decides nothing; no transaction is open while it searches.
 */
@LookupService
public class Proposals {
    private static final Money MORE = new Money(1_000_000);

    private final ProposalFiles files;
    private final ProposeProgrammes search;

    @Inject
    public Proposals(ProposalFiles files, ProposeProgrammes search) {
        this.files = files;
        this.search = search;
    }

    public ProposalView propose(ProposeForTerritory ask) {
        var file = files.read(ask);
        var market = Market.of(file.problem());
        var proposal = search.propose(market);
        var effects = effects(market, proposal).stream()
                .map(effect -> ProgrammeProposed.of(
                        effect, file.titles().get(effect.course().programme()), oneMoreSeat(effect, market, proposal)))
                .toList();
        return ProposalView.of(
                file, proposal, gain(market.withBudget(ask.budget().plus(MORE)), proposal), effects);
    }

    private static List<Effect> effects(Market market, Proposal proposal) {
        return IntStream.range(0, market.problem().courses().size())
                .mapToObj(course -> Effect.of(course, market, proposal))
                .sorted(comparing(Effect::seats).reversed())
                .toList();
    }

    private long oneMoreSeat(Effect effect, Market market, Proposal proposal) {
        return effect.isOpened() ? gain(market.withOneMoreSeat(effect.course()), proposal) : 0;
    }

    private long gain(Market larger, Proposal known) {
        return search.improve(larger, known).value() - known.value();
    }
}
