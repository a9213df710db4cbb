package fr.numericemploi.application.commissions.engineering;

import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.commissions.engineering.proposal.Effect;
import fr.numericemploi.domain.shared.Money;

/**
 * A programme that was weighed.
 *
 * @param seats 0 where it is better not opened
 * @param breakEven seats from which on a session is worth its while
 * @param candidates people for whom it would be of use
 * @param posts for which its trainees become fit
 * @param placed trainees who would come into one of them
 * @param oneMoreSeat people more in posts if there were one seat more, and the money for it
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
        long oneMoreSeat,
        String explanation) {
    static ProgrammeProposed of(Effect effect, String title, long oneMoreSeat) {
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
                effect.inWords() + (effect.isOpened() ? " Une place de plus : " + inPosts(oneMoreSeat) + "." : ""));
    }

    static String inPosts(long people) {
        return people == 0
                ? "personne de plus en poste"
                : people + (people > 1 ? " personnes" : " personne") + " de plus en poste";
    }
}
