package fr.numericemploi.application.correspondence.funding;

import java.time.LocalDate;
import java.util.List;

/**
 * @param programme its title
 * @param from when the session starts
 */
public record PaperLetter(String programme, LocalDate from, LocalDate until, List<Wanted> papers) {
    /** @param person as whoever reads it may know that person */
    public record Wanted(String person, String paper, LocalDate dueOn) {}
}
