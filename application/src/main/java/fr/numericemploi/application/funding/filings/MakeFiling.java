package fr.numericemploi.application.funding.filings;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.filings.FilingKind;
import fr.numericemploi.domain.funding.filings.FilingLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What to export.
 *
 * @param people all whose training in that session is paid from an envelope, where none are given
 */
public record MakeFiling(FilingKind kind, SessionId session, Optional<YearMonth> month, List<Person> people) {
    /**
     * @param hours followed in the month; the hours of the whole training, for the other kinds
     * @param leftOn the last day, for an exit
     * @param reason of an exit; empty otherwise
     */
    public record Person(
            CandidateId candidate,
            Optional<BigDecimal> hours,
            FilingLine.Absence absence,
            Optional<LocalDate> leftOn,
            String reason) {
        static Person of(CandidateId candidate) {
            return new Person(candidate, Optional.empty(), FilingLine.Absence.NONE, Optional.empty(), "");
        }
    }
}
