package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.application.commissions.engineering.ProgrammeProposed;
import fr.numericemploi.application.commissions.engineering.ProposalView;
import fr.numericemploi.domain.commissions.engineering.proposal.Gain;
import java.util.List;
import java.util.Optional;
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

        @Schema(description = "what 10,000 euros more would bring")
        More tenThousandMore,

        String explanation,

        @Schema(description = "all that were weighed, those with most seats first")
        List<Programme> programmes,

        @Schema(description = "titles of programmes without seats or cost, or whose certification has expired")
        List<String> leftOut) {

    /** What a little more would bring. */
    @Schema(name = "ProposalGain")
    public record More(
            @Schema(description = "people more in posts; parts of one where it is an estimate")
            double people,

            @Schema(
                    description =
                            "PROVEN by the best proposals with and without it; ESTIMATED as if people could be divided,"
                                    + " with the same programmes opened; UNKNOWN where there was no time for it")
            Gain.Certainty certainty) {
        static More of(Gain gain) {
            return new More(gain.people(), gain.certainty());
        }
    }

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

            @Schema(description = "what one seat more would bring, and the money for it; none where it is not opened")
            Optional<More> oneMoreSeat,

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
                    proposed.oneMoreSeat().map(More::of),
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
                More.of(view.tenThousandMore()),
                view.explanation(),
                view.programmes().stream().map(Programme::of).toList(),
                view.leftOut());
    }
}
