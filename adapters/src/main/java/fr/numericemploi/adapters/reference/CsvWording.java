package fr.numericemploi.adapters.reference;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.domain.catalogue.needs.Criterion;
import fr.numericemploi.domain.catalogue.needs.Expression;
import fr.numericemploi.domain.catalogue.needs.SkillWords;
import fr.numericemploi.domain.catalogue.needs.Wording;
import fr.numericemploi.domain.catalogue.needs.WordingRule;
import fr.numericemploi.domain.reference.SkillCode;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** How adverts speak: what may discriminate, and what they call skills. The README beside the tables explains them. */
@Adapter
class CsvWording {
    @Produces
    @Singleton
    Wording wording() {
        var assurances = CsvTable.read("wording-assurances-v1.csv", row -> Expression.of(row.getField("expression")));
        return new Wording(CsvTable.read("wording-v1.csv", CsvWording::rule), assurances);
    }

    @Produces
    @Singleton
    SkillWords skillWords() {
        var rows = CsvTable.read("skill-words-v1.csv", row -> row);
        return new SkillWords(rows.stream()
                .collect(toMap(row -> new SkillCode(row.getField("skill")), row -> several(row.getField("names")))));
    }

    private static WordingRule rule(NamedCsvRecord row) {
        return new WordingRule(
                Criterion.valueOf(row.getField("criterion")),
                row.getField("article"),
                Expression.of(row.getField("expression")),
                several(row.getField("unless")));
    }

    private static List<Expression> several(String field) {
        return Stream.of(field.split("/"))
                .filter(each -> !each.isBlank())
                .map(Expression::of)
                .toList();
    }
}
