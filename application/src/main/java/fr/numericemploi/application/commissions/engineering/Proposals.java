package fr.numericemploi.application.commissions.engineering;

import static java.util.Comparator.comparing;

import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.domain.commissions.engineering.proposal.Effect;
import fr.numericemploi.domain.commissions.engineering.proposal.Gain;
import fr.numericemploi.domain.commissions.engineering.proposal.Market;
import fr.numericemploi.domain.commissions.engineering.proposal.Proposal;
import fr.numericemploi.domain.shared.Money;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        var effects = effects(market, proposal);
        var gains = gains(market, proposal, effects);
        var programmes = effects.stream()
                .map(effect -> ProgrammeProposed.of(effect, title(effect, file), seatGain(effect, effects, gains)))
                .toList();
        return ProposalView.of(file, proposal, gains.get(0), programmes);
    }

    /** Those with most seats first. */
    private static List<Effect> effects(Market market, Proposal proposal) {
        return IntStream.range(0, market.problem().courses().size())
                .mapToObj(course -> Effect.of(course, market, proposal))
                .sorted(comparing(Effect::seats).reversed())
                .toList();
    }

    /** Of more money first, then of a seat more in each course that is opened. */
    private List<Gain> gains(Market market, Proposal proposal, List<Effect> effects) {
        var richer = market.withBudget(market.problem().budget().plus(MORE));
        var larger =
                effects.stream().filter(Effect::isOpened).map(Effect::course).map(market::withOneMoreSeat);
        return search.gains(
                market, proposal, Stream.concat(Stream.of(richer), larger).toList());
    }

    private static Optional<Gain> seatGain(Effect effect, List<Effect> effects, List<Gain> gains) {
        return effect.isOpened() ? Optional.of(gains.get(1 + effects.indexOf(effect))) : Optional.empty();
    }

    private static String title(Effect effect, ProposalFiles.File file) {
        return file.titles().get(effect.course().programme());
    }
}
