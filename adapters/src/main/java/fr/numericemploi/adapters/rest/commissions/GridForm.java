package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.commissions.evaluation.Criterion;
import fr.numericemploi.domain.commissions.evaluation.Grid;
import fr.numericemploi.domain.shared.Dates;
import fr.numericemploi.domain.shared.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new version of the evaluation grid. */
@Schema(name = "GridForm")
public record GridForm(
        @Schema(required = true, examples = "2") Integer version,
        @Schema(required = true, examples = "2016-01-01") String validFrom,
        @Schema(required = true, examples = "2") Integer threshold,
        @Schema(required = true) List<CriterionForm> criteria) {

    /** One line of it, with its five levels in words. */
    public record CriterionForm(
            @Schema(required = true, examples = "MOTIVATION")
            String code,

            @Schema(required = true, examples = "Motivation")
            String label,

            @Schema(required = true, examples = "[\"Absente\", \"Hésitante\", \"Réelle\", \"Forte\", \"Entraînante\"]")
            List<String> levels) {

        private Criterion toCriterion() {
            var fields = new Fields();
            var named = fields.required("code", code, text -> Text.required(text, 40));
            var shown = fields.required("label", label, text -> Text.required(text, 120));
            var described = fields.each("levels", levels, text -> Text.required(text, 300));
            fields.refuseIfWrong();
            return new Criterion(named, shown, described);
        }
    }

    Grid toGrid() {
        var fields = new Fields();
        var number = fields.required("version", version, given -> given);
        var from = fields.required("validFrom", validFrom, Dates::read);
        var gap = fields.required("threshold", threshold, given -> given);
        var lines = fields.each("criteria", criteria, CriterionForm::toCriterion);
        fields.refuseIfWrong();
        return new Grid(number, from, gap, lines);
    }
}
