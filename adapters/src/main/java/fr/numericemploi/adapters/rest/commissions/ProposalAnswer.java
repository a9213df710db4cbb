package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.application.commissions.engineering.ProgrammeProposed;
import fr.numericemploi.application.commissions.engineering.ProposalView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is proposed to the commission; it decides. */
@Schema(name = "ProgrammeProposal")
public record ProposalAnswer(
        @Schema(description = "people who would come into posts")
        long placed,

        @Schema(description = "those of them who need no training")
        long direct,

        @Schema(description = "that companies need today") int posts,

        @Schema(description = "no proposal brings more people into posts")
        long bound,

        boolean provenOptimal,

        @Schema(description = "what it may fall short of the best, as a share")
        double gap,

        Amount cost,

        @Schema(description = "people more in posts for 10,000 euros more")
        long tenThousandMore,

        String explanation,

        @Schema(description = "all that were weighed, those with most seats first")
        List<Programme> programmes,

        @Schema(description = "titles of programmes without seats or cost, or whose certification has expired")
        List<String> leftOut) {

    /** A programme that was weighed. */
    @Schema(name = "ProgrammeProposed")
    public record Programme(
            UUID programme,
            int version,
            String title,

            @Schema(description = "0 where it is better not opened")
            int seats,

            @Schema(description = "seats from which on a session is worth its while")
            int breakEven,

            @Schema(description = "people for whom it would be of use")
            int candidates,

            @Schema(description = "for which its trainees become fit")
            int posts,

            @Schema(description = "trainees who would come into one of them")
            int placed,

            Amount cost,

            @Schema(description = "people more in posts for one seat more, and the money for it")
            long oneMoreSeat,

            String explanation) {
        static Programme of(ProgrammeProposed proposed) {
            return new Programme(
                    proposed.programme().programme().value(),
                    proposed.programme().number(),
                    proposed.title(),
                    proposed.seats(),
                    proposed.breakEven(),
                    proposed.candidates(),
                    proposed.posts(),
                    proposed.placed(),
                    Amount.of(proposed.cost()),
                    proposed.oneMoreSeat(),
                    proposed.explanation());
        }
    }

    static ProposalAnswer of(ProposalView view) {
        return new ProposalAnswer(
                view.placed(),
                view.direct(),
                view.posts(),
                view.bound(),
                view.provenOptimal(),
                view.gap(),
                Amount.of(view.cost()),
                view.tenThousandMore(),
                view.explanation(),
                view.programmes().stream().map(Programme::of).toList(),
                view.leftOut());
    }
}
