package fr.numericemploi.application.correspondence.commissions;

import fr.numericemploi.domain.candidates.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a letter about a verdict says, ready to be printed.
 *
 * @param person the candidate's name; the agency's letter names the reference beside it
 */
public record VerdictLetter(
        Decision decision,
        String person,
        String reference,
        List<String> jobs,
        List<String> missingSkills,
        String advice,
        Optional<LocalDate> comeBackOn) {}
