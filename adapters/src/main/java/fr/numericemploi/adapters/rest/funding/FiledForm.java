package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.funding.filings.FilingOutcome;
import fr.numericemploi.domain.shared.Dates;
import fr.numericemploi.domain.shared.Text;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a filing at the portal. */
@Schema(name = "FilingOutcome")
public record FiledForm(
        @Schema(
                description = "the reference that the portal gave or, where it refused, why",
                examples = "KAIROS-2026-004512",
                required = true,
                maxLength = FilingOutcome.LONGEST)
        String words,

        @Schema(examples = "2026-03-17", required = true) String on) {
    void check() {
        var fields = new Fields();
        fields.required("words", words, said -> Text.required(said, FilingOutcome.LONGEST));
        fields.required("on", on, Dates::read);
        fields.refuseIfWrong();
    }

    LocalDate day() {
        return Dates.read(on);
    }
}
