package fr.numericemploi.domain.catalogue.programmes;

import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.Text;
import java.util.List;

/** What a programme is about, and the jobs that it leads to. */
public record Outline(String title, String aims, String results, String syllabus, List<RomeCode> jobs) {
    public static final int LONGEST = 10_000;
    public static final int LONGEST_TITLE = 300;
    public static final int MOST_JOBS = 5;

    public Outline {
        title = Text.required(title, LONGEST_TITLE);
        aims = Text.optional(aims, LONGEST);
        results = Text.optional(results, LONGEST);
        syllabus = Text.optional(syllabus, LONGEST);
        jobs = Several.distinct(jobs, MOST_JOBS);
    }
}
