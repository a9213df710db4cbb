package fr.numericemploi.application.commissions.evaluation;

import fr.numericemploi.domain.commissions.Member;
import java.time.LocalDate;
import java.util.List;

/**
 * The minutes of a sitting, in the words they are printed with.
 *
 * @param commission which one sat, after "commission"
 */
public record Minutes(
        String commission, String territory, LocalDate heldOn, int quorum, List<Member> members, List<Line> lines) {

    /** What was decided about one person or thing, and what was said to it; facts without a text are left out. */
    public record Line(String heading, String decision, List<Fact> facts) {
        public Line {
            facts = facts.stream().filter(fact -> !fact.text().isEmpty()).toList();
        }
    }

    public record Fact(String label, String text) {}
}
