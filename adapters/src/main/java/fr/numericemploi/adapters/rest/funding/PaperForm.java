package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.application.funding.envelopes.ReceivePaper;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.funding.envelopes.EnvelopeRule;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.facts.Paper;
import fr.numericemploi.domain.shared.Dates;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper that has come. */
@Schema(name = "PaperReceived")
public record PaperForm(
        @Schema(description = "the day that it bears", examples = "2026-03-02", required = true)
        String dated,

        @Schema(description = "the day on which it came; today, where none is given", examples = "2026-03-03")
        String arrivedOn,

        @Schema(
                description = "by which it is found again",
                examples = "Émargements de mars, dossier 14",
                required = true,
                maxLength = 120)
        String reference) {
    /** @param paper as /api/v1/schemes/facts names it */
    ReceivePaper toReceive(String paper) {
        var fields = new Fields();
        var what = fields.required("paper", paper, PaperForm::paper);
        var day = fields.required("dated", dated, Dates::read);
        var arrived = fields.optional("arrivedOn", arrivedOn, Dates::read);
        var name = fields.required("reference", reference, said -> said);
        fields.refuseIfWrong();
        return new ReceivePaper(what, day, arrived, name);
    }

    private static Paper paper(String code) {
        if (Fact.of(code) instanceof Paper known) {
            return known;
        }
        throw EnvelopeRule.NO_SUCH_PAPER.brokenBy(Map.of());
    }
}
