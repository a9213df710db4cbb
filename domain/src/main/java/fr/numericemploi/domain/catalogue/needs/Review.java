package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.shared.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was said about a need's wording.
 *
 * @param open the remarks that wait for a correction, or for a coordinator
 * @param accepted those of which a coordinator said that they do not discriminate
 * @param justification why, in the coordinator's words
 */
public record Review(List<Remark> open, List<Remark> accepted, String justification) {
    public static final int LONGEST = 1_000;
    static final Review NONE = new Review(List.of(), List.of(), "");

    public Review {
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
    }

    /** After another look at the wording: what was accepted once is not held up again. */
    Review again(List<Remark> found) {
        return new Review(
                found.stream().filter(remark -> !accepted.contains(remark)).toList(), accepted, justification);
    }

    Review cleared(String why) {
        return new Review(
                List.of(),
                Stream.concat(accepted.stream(), open.stream()).distinct().toList(),
                Text.message(why, LONGEST));
    }

    NeedStatus status() {
        return open.isEmpty() ? NeedStatus.OPEN : NeedStatus.TO_REVIEW;
    }
}
