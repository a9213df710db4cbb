package fr.numericemploi.application.commissions.evaluation;

import java.time.LocalDate;
import java.util.List;

/** The minutes of a sitting, in the words they are printed with. */
public record Minutes(String territory, LocalDate heldOn, int quorum, List<String> members, List<Line> lines) {

    /** One person and what was decided; empty texts where there is nothing to say. */
    public record Line(
            String reference,
            String name,
            String verdict,
            String reasons,
            List<String> targetJobs,
            String levelReached,
            List<String> missingSkills,
            String advice,
            String comeBackOn) {}
}
