package fr.numericemploi.adapters.reference.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.facts.Facts;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.funding.schemes.Decision;
import fr.numericemploi.domain.funding.schemes.Outcome;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is decided while facts are missing stands when they become known, unless the decision said "if". */
class PartOfTheFactsTest {
    private static final YamlSchemeRules RULES = new YamlSchemeRules();
    private static final List<NamedCsvRecord> CASES =
            Stream.of(SchemeDecisionsTest.TABLES).flatMap(Cases::read).toList();

    /** Without them another version of a scheme is in force, or the teaching is taken to be the whole training. */
    private static final Set<Fact<?>> DECISIVE = Set.of(
            Day.DECIDED_ON,
            Day.CONVENTION_ON,
            Day.STARTS_ON,
            Day.CONTRACT_ON,
            Day.IMMERSION_STARTS_ON,
            Measure.COMPANY_HOURS);

    @Property(tries = 400)
    void moreFactsNeverTurnADecisionAround(@ForAll("cases") NamedCsvRecord row, @ForAll long seed) {
        var whole = Cases.facts(row);

        var early = decided(row, some(whole, new Random(seed)));
        var late = decided(row, whole);

        assertThat(early).matches(outcome -> outcome == Outcome.ELIGIBLE_IF || outcome == late, "then " + late);
    }

    @Provide
    Arbitrary<NamedCsvRecord> cases() {
        return Arbitraries.of(CASES);
    }

    private static Facts some(Facts whole, Random chance) {
        var left = whole;
        for (var fact : Fact.all().filter(whole.names()::contains).toList()) {
            left = DECISIVE.contains(fact) || chance.nextInt(4) > 0 ? left : left.without(fact);
        }
        return left;
    }

    private static Outcome decided(NamedCsvRecord row, Facts facts) {
        return RULES.schemes().decide(RULES.schemes().inquiry(facts, Cases.policies(row))).stream()
                .filter(decision -> decision.scheme().value().equals(row.getField("scheme")))
                .map(Decision::outcome)
                .findFirst()
                .orElseThrow();
    }
}
