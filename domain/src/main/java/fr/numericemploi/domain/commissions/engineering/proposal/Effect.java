package fr.numericemploi.domain.commissions.engineering.proposal;

import static java.util.stream.Collectors.toSet;

import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.commissions.engineering.proposal.Market.Crowd;
import java.util.Set;

/**
 * What a course does in a proposal.
 *
 * @param candidates people for whom the course is
 * @param posts for which its trainees become fit, or would already be
 * @param placed trainees who come into one of them
 */
public record Effect(Course course, int candidates, int seats, int posts, int placed) {
    public static Effect of(int index, Market market, Proposal proposal) {
        var course = market.problem().courses().get(index);
        var trainees = proposal.assignments().stream()
                .filter(one -> one.isIn(course))
                .map(Assignment::person)
                .collect(toSet());
        var candidates = market.crowds().stream()
                .filter(crowd -> crowd.outlook().gainsBy(index))
                .mapToInt(crowd -> crowd.people().size())
                .sum();
        return new Effect(course, candidates, trainees.size(), posts(index, market, trainees), proposal.placed(course));
    }

    public boolean isOpened() {
        return seats > 0;
    }

    /** For the commission, which decides. */
    public String inWords() {
        if (!isOpened()) {
            return "Pas d'ouverture proposée ; utile à " + people(candidates) + ".";
        }
        return trained()
                + " apte%s à %s et en pourvoi%s %d ; équilibre à %s."
                        .formatted(
                                seats > 1 ? "s" : "",
                                counted(posts, "poste"),
                                seats > 1 ? "ent" : "t",
                                placed,
                                counted(course.seats().min(), "place"));
    }

    private String trained() {
        if (candidates == 1) {
            return "La seule personne à qui il serait utile devient";
        }
        return "%d des %d personnes à qui il serait utile %s"
                .formatted(seats, candidates, seats > 1 ? "deviennent" : "devient");
    }

    private static int posts(int index, Market market, Set<PoolEntryId> trainees) {
        return market.crowds().stream()
                .filter(crowd -> crowd.people().stream().anyMatch(person -> trainees.contains(person.entry())))
                .map(Crowd::outlook)
                .flatMapToInt(outlook -> outlook.after().get(index).stream())
                .distinct()
                .map(work -> market.works().get(work).posts())
                .sum();
    }

    private static String people(int number) {
        return counted(number, "personne");
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number > 1 ? "s" : "");
    }
}
