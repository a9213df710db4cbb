package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.application.funding.envelopes.CommitmentView;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.ExpectedPaper;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.funding.envelopes.Receipt;
import fr.numericemploi.domain.funding.envelopes.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One envelope's part of what one person's training costs. */
@Schema(name = "Commitment")
public record CommitmentAnswer(
        UUID id,
        UUID plan,
        UUID envelope,
        UUID funder,
        String scheme,
        UUID candidate,
        UUID session,
        @Schema(description = "at first") PortionItem agreed,

        @Schema(description = "when what is only reserved then goes back")
        LocalDate reservedUntil,

        @Schema(description = "where its money stands; accounts without any are left out")
        List<StandingItem> standing,

        List<PaperItem> papers) {
    static CommitmentAnswer of(CommitmentView view) {
        var state = view.state();
        var purpose = state.purpose();
        return new CommitmentAnswer(
                state.id().value(),
                state.plan().value(),
                purpose.envelope().value(),
                view.funder().value(),
                purpose.scheme().value(),
                purpose.candidate().value(),
                purpose.session().value(),
                PortionItem.of(state.agreed()),
                state.reservedUntil(),
                Arrays.stream(Account.values())
                        .filter(state.balance().accounts()::containsKey)
                        .map(account -> StandingItem.of(account, state.balance().on(account)))
                        .toList(),
                state.papers().stream().map(PaperItem::of).toList());
    }

    /** Money, and the hours of training that it pays for. */
    @Schema(name = "FundingPortion")
    public record PortionItem(Amount amount, BigDecimal hours) {
        static PortionItem of(Portion portion) {
            return new PortionItem(Amount.of(portion.amount()), portion.hours());
        }
    }

    @Schema(name = "CommitmentStanding")
    public record StandingItem(Account account, String label, Amount amount, BigDecimal hours) {
        static StandingItem of(Account account, Portion portion) {
            return new StandingItem(account, account.label(), Amount.of(portion.amount()), portion.hours());
        }
    }

    @Schema(name = "CommitmentPaper")
    public record PaperItem(
            @Schema(description = "as /api/v1/schemes/facts names it")
            String paper,

            String label,
            LocalDate dueOn,

            @Schema(description = "whether it came after the day by which it was wanted")
            boolean cameLate,

            @Schema(description = "the step that can not be done without it")
            Step before,

            @Schema(description = "the earliest day that it may bear")
            Optional<LocalDate> notBefore,

            @Schema(description = "the day that it bears; left out until it is there")
            Optional<LocalDate> dated,

            Optional<String> reference) {
        static PaperItem of(ExpectedPaper paper) {
            return new PaperItem(
                    paper.paper().code(),
                    paper.paper().label(),
                    paper.dueOn(),
                    paper.cameLate(),
                    paper.before(),
                    paper.notBefore(),
                    paper.received().map(Receipt::dated),
                    paper.received().map(Receipt::reference));
        }
    }
}
