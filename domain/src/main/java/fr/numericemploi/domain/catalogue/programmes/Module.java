package fr.numericemploi.domain.catalogue.programmes;

import fr.numericemploi.domain.shared.Text;
import java.util.Map;

/** A part of a programme, and the hours that it takes at the training body and in a company. */
public record Module(String title, String syllabus, int centreHours, int companyHours) {
    public static final int MOST_HOURS = 5_000;

    public Module {
        title = Text.required(title, 255);
        syllabus = Text.optional(syllabus, Outline.LONGEST);
        var hours = (long) centreHours + companyHours;
        ProgrammeRule.HOURS.refuseIf(
                centreHours < 0 || companyHours < 0 || hours < 1 || hours > MOST_HOURS, Map.of("max", MOST_HOURS));
    }
}
