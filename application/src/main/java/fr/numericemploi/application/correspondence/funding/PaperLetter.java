package fr.numericemploi.application.correspondence.funding;

import java.time.LocalDate;
import java.util.List;

/**
 * @param programme its title
 * @param from when the session starts
 */
public record PaperLetter(String programme, LocalDate from, LocalDate until, List<Wanted> papers) {
    /** @param reference the person's */
    public record Wanted(String reference, String paper, LocalDate dueOn) {}
}
