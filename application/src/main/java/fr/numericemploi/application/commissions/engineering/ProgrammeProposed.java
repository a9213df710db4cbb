package fr.numericemploi.application.commissions.engineering;

import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.commissions.engineering.proposal.Effect;
import fr.numericemploi.domain.commissions.engineering.proposal.Gain;
import fr.numericemploi.domain.shared.Money;
import java.util.Optional;

/**
 * A programme that was weighed.
 *
 * @param seats 0 where it is better not opened
 * @param breakEven seats from which on a session is worth its while
 * @param candidates people for whom it would be of use
 * @param posts for which its trainees become fit
 * @param placed trainees who would come into one of them
 * @param oneMoreSeat what one seat more, and the money for it, would bring; none where it is not opened
 */
public record ProgrammeProposed(
        ProgrammeVersionId programme,
        String title,
        int seats,
        int breakEven,
        int candidates,
        int posts,
        int placed,
        Money cost,
        Optional<Gain> oneMoreSeat,
        String explanation) {
    static ProgrammeProposed of(Effect effect, String title, Optional<Gain> oneMoreSeat) {
        var course = effect.course();
        return new ProgrammeProposed(
                course.programme(),
                title,
                effect.seats(),
                course.seats().min(),
                effect.candidates(),
                effect.posts(),
                effect.placed(),
                course.seatCost().times(effect.seats()),
                oneMoreSeat,
                effect.inWords()
                        + oneMoreSeat
                                .map(gain -> " Une place de plus : " + gain.inWords() + ".")
                                .orElse(""));
    }
}
