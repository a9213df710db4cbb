package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.domain.funding.criteria.Definition;
import fr.numericemploi.domain.funding.facts.Confidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term of the law or of a statistic. */
@Schema(name = "FundingDefinition")
public record DefinitionItem(
        @Schema(examples = "DELD-CONTRAT-PRO") String code, String name, String source, Confidence confidence) {
    static DefinitionItem of(Definition definition) {
        return new DefinitionItem(definition.code(), definition.name(), definition.source(), definition.confidence());
    }
}
