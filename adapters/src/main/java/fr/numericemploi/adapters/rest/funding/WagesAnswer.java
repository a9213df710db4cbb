package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.domain.funding.facts.Confidence;
import fr.numericemploi.domain.funding.pay.WageStep;
import fr.numericemploi.domain.funding.pay.Wages;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The least that the offered contract pays, for its weekly hours; for 35, where they are not told. */
@Schema(name = "FundingWages")
public record WagesAnswer(
        String grid,
        String source,

        @Schema(description = "each time it rises; empty while facts are missing")
        List<Step> steps,

        List<FactItem> missing) {

    /** From one day on. */
    @Schema(name = "FundingWageStep")
    public record Step(
            LocalDate from,
            int percentOfMinimum,
            Amount monthly,
            String computation,
            Confidence confidence,
            String confidenceLabel) {
        static Step of(WageStep step) {
            return new Step(
                    step.from(),
                    step.percent(),
                    Amount.of(step.monthly()),
                    step.words(),
                    step.confidence(),
                    step.confidence().label());
        }
    }

    static WagesAnswer of(Wages wages) {
        var steps = wages.steps().stream().map(Step::of).toList();
        return new WagesAnswer(wages.grid(), wages.source(), steps, FactItem.several(wages.missing()));
    }
}
