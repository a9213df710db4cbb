package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.application.funding.FundingView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the rules say of a case; a person decides. */
@Schema(name = "Funding")
public record FundingAnswer(
        LocalDate on,

        @Schema(description = "facts from which it was decided, in words, by their code")
        Map<String, String> facts,

        @Schema(description = "one for each scheme") List<DecisionAnswer> decisions,

        @Schema(description = "terms of the law that certainly fit")
        List<DefinitionItem> terms,

        @Schema(description = "left out where the offered contract has no grid")
        Optional<WagesAnswer> wages) {
    static FundingAnswer of(FundingView view) {
        return new FundingAnswer(
                view.on(),
                view.facts(),
                view.decisions().stream().map(DecisionAnswer::of).toList(),
                view.terms().stream().map(DefinitionItem::of).toList(),
                view.wages().map(WagesAnswer::of));
    }
}
