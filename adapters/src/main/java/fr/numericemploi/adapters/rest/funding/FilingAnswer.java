package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.domain.funding.filings.Filing;
import fr.numericemploi.domain.funding.filings.FilingKind;
import fr.numericemploi.domain.funding.filings.FilingLine;
import fr.numericemploi.domain.funding.filings.FilingOutcome;
import fr.numericemploi.domain.funding.filings.FilingState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file for France Travail's portal, and what became of it there. */
@Schema(name = "Filing")
public record FilingAnswer(
        UUID id,
        FilingKind kind,
        String label,
        UUID session,

        @Schema(description = "of attendance, its first day")
        Optional<LocalDate> month,

        FilingState state,

        @Schema(description = "the portal's reference or, where it refused, why; left out until it is known")
        Optional<String> words,

        Optional<LocalDate> on,
        List<PersonItem> people) {
    static FilingAnswer of(Filing.Snapshot filing) {
        return new FilingAnswer(
                filing.id().value(),
                filing.kind(),
                filing.kind().label(),
                filing.session().value(),
                filing.month().map((YearMonth month) -> month.atDay(1)),
                filing.state(),
                filing.outcome().map(FilingOutcome::words),
                filing.outcome().map(FilingOutcome::on),
                filing.lines().stream().map(PersonItem::of).toList());
    }

    /** In hours. */
    @Schema(name = "FilingLine")
    public record PersonItem(
            UUID candidate,
            BigDecimal hours,
            BigDecimal justifiedAbsence,
            BigDecimal unjustifiedAbsence,
            Optional<LocalDate> leftOn,
            String reason) {
        static PersonItem of(FilingLine line) {
            return new PersonItem(
                    line.candidate().value(),
                    line.hours(),
                    line.absence().justified(),
                    line.absence().unjustified(),
                    line.leftOn(),
                    line.reason());
        }
    }
}
