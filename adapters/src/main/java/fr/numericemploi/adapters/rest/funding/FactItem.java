package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.domain.funding.facts.Choice;
import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.facts.Flag;
import fr.numericemploi.domain.funding.facts.Measure;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that rules of funding ask. */
@Schema(name = "FundingFact")
public record FactItem(
        @Schema(examples = "contractMonths") String code,
        @Schema(examples = "la durée du contrat") String label,

        @Schema(enumeration = {"DAY", "NUMBER", "YES_OR_NO", "CHOICE", "PAPER"})
        String kind,

        @Schema(description = "of a number: HOURS, MONTHS, EUROS …; empty otherwise")
        String unit,

        @Schema(description = "of a choice: the words to answer with, and what they mean")
        Map<String, String> options) {

    static FactItem of(Fact<?> fact) {
        return new FactItem(fact.code(), fact.label(), kind(fact), unit(fact), options(fact));
    }

    /** In the order of the vocabulary. */
    static List<FactItem> several(Collection<Fact<?>> facts) {
        return Fact.all().filter(facts::contains).map(FactItem::of).toList();
    }

    private static String kind(Fact<?> fact) {
        if (fact instanceof Day) {
            return "DAY";
        }
        if (fact instanceof Measure) {
            return "NUMBER";
        }
        if (fact instanceof Flag) {
            return "YES_OR_NO";
        }
        return fact instanceof Choice ? "CHOICE" : "PAPER";
    }

    private static String unit(Fact<?> fact) {
        return fact instanceof Measure measure ? measure.unit().name() : "";
    }

    private static Map<String, String> options(Fact<?> fact) {
        return fact instanceof Choice choice ? choice.options() : Map.of();
    }
}
