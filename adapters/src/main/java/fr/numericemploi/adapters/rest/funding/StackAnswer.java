package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.application.funding.StackView;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who should pay what; a person decides. */
@Schema(name = "FundingStack")
public record StackAnswer(
        Amount cost,

        @Schema(description = "left to the company and the association")
        Amount rest,

        @Schema(description = "no plan leaves less than that")
        Amount bound,

        boolean provenOptimal,

        @Schema(description = "how far from the best plan at most, as a part of what can be paid")
        double gap,

        String explanation,
        List<ShareItem> people,
        List<LineItem> lines,

        @Schema(description = "schemes that pay nothing to somebody, and why")
        List<UnusedItem> unused,

        @Schema(description = "what is left where other schemes pay; left out where there is no other way")
        Optional<NextItem> nextBest) {
    static StackAnswer of(StackView stack) {
        return new StackAnswer(
                Amount.of(stack.cost()),
                Amount.of(stack.rest()),
                Amount.of(stack.bound()),
                stack.provenOptimal(),
                stack.gap(),
                stack.explanation(),
                stack.people().stream().map(ShareItem::of).toList(),
                stack.lines().stream().map(LineItem::of).toList(),
                stack.unused().stream().map(UnusedItem::of).toList(),
                stack.nextBest().map(NextItem::of));
    }

    @Schema(name = "FundingStackShare")
    public record ShareItem(String candidate, Amount cost, Amount rest) {
        static ShareItem of(StackView.Share share) {
            return new ShareItem(share.person(), Amount.of(share.cost()), Amount.of(share.rest()));
        }
    }

    @Schema(name = "FundingStackLine")
    public record LineItem(
            String candidate,
            String scheme,
            String name,
            Optional<String> purse,
            Amount amount,
            boolean fixed,
            String computation,
            List<FactItem> missing) {
        static LineItem of(StackView.Line line) {
            return new LineItem(
                    line.person(),
                    line.scheme(),
                    line.name(),
                    line.purse(),
                    Amount.of(line.amount()),
                    line.fixed(),
                    line.computation(),
                    FactItem.several(line.missing()));
        }
    }

    @Schema(name = "FundingStackUnused")
    public record UnusedItem(String candidate, String scheme, String name, String why) {
        static UnusedItem of(StackView.Unused unused) {
            return new UnusedItem(unused.person(), unused.scheme(), unused.name(), unused.why());
        }
    }

    @Schema(name = "FundingStackNextBest")
    public record NextItem(Amount rest, List<String> schemes) {
        static NextItem of(StackView.NextBest next) {
            return new NextItem(Amount.of(next.rest()), next.schemes());
        }
    }
}
