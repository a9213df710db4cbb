package fr.numericemploi.adapters.rest.cohorts;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.cohorts.Terms;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.InseeCode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a session is opened with. */
@Schema(name = "SessionTerms")
public record TermsForm(
        @Schema(description = "the training body that gives it", required = true)
        UUID body,

        @Schema(description = "the commune's INSEE code", examples = "67482", required = true)
        String place,

        @Schema(required = true) PeriodForm dates,

        @Schema(description = "between the programme's minimum and maximum", examples = "12", required = true)
        Integer seats,

        @Schema(description = "when people may apply", required = true)
        PeriodForm applications) {
    static TermsForm of(Terms terms) {
        return new TermsForm(
                terms.body().value(),
                terms.place().value(),
                PeriodForm.of(terms.dates()),
                terms.seats(),
                PeriodForm.of(terms.applications()));
    }

    Terms toTerms() {
        var fields = new Fields();
        var giver = fields.required("body", body, TrainingBodyId::new);
        var commune = fields.required("place", place, InseeCode::new);
        var days = fields.required("dates", dates, PeriodForm::toPeriod);
        var places = fields.required("seats", seats, number -> number);
        var window = fields.required("applications", applications, PeriodForm::toPeriod);
        fields.refuseIfWrong();
        return new Terms(giver, commune, days, places, window);
    }
}
