package fr.numericemploi.domain.funding.filings;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.shared.Nir;
import fr.numericemploi.domain.shared.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is filed of one person: no name, which is read when the file is made.
 *
 * @param hours planned in all or, for attendance, followed in the month
 * @param absence justified and unjustified hours of absence in the month
 * @param leftOn the last day, for an exit
 * @param reason of an exit; empty otherwise
 */
public record FilingLine(
        CandidateId candidate, BigDecimal hours, Absence absence, Optional<LocalDate> leftOn, String reason) {
    private static final int LONGEST_REASON = 200;

    public FilingLine {
        Objects.requireNonNull(candidate);
        Objects.requireNonNull(hours);
        Objects.requireNonNull(absence);
        Objects.requireNonNull(leftOn);
        reason = Nir.refusedIn(Text.optional(reason, LONGEST_REASON));
    }

    /** Followed or missed. */
    public BigDecimal accountedFor() {
        return hours.add(absence.total());
    }

    /** In hours. */
    public record Absence(BigDecimal justified, BigDecimal unjustified) {
        public static final Absence NONE = new Absence(BigDecimal.ZERO, BigDecimal.ZERO);

        public BigDecimal total() {
            return justified.add(unjustified);
        }
    }

    public static FilingLine planned(CandidateId candidate, BigDecimal hours) {
        return new FilingLine(candidate, hours, Absence.NONE, Optional.empty(), "");
    }
}
