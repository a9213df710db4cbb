package fr.numericemploi.application.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Facts;
import fr.numericemploi.domain.funding.schemes.Finding;
import fr.numericemploi.domain.funding.schemes.RuleBook;
import fr.numericemploi.domain.funding.schemes.Scheme;
import fr.numericemploi.domain.funding.schemes.SchemeRule;
import fr.numericemploi.domain.funding.schemes.SchemeVersion;
import fr.numericemploi.domain.funding.schemes.Verdict;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link SchemeRules} promises. */
public abstract class SchemeRulesContract {
    protected abstract SchemeRules rules();

    @Test
    void everyRuleSaysWhatItAsksAndWhereThatIsWritten() {
        assertThat(rulesOf(rules().schemes())).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.says()).endsWith(".");
            assertThat(rule.source()).isNotBlank();
        });
    }

    @Test
    void aCodeNamesOneRuleOfAVersionAndOneVersionAlone() {
        assertThat(versions(rules().schemes())).map(SchemeVersion::code).doesNotHaveDuplicates();
        assertThat(versions(rules().schemes()))
                .allSatisfy(version ->
                        assertThat(version.rules()).map(SchemeRule::code).doesNotHaveDuplicates());
    }

    @Test
    void everySchemeThatARuleNamesIsThere() {
        var known = rules().schemes().schemes().stream().map(Scheme::code).toList();

        assertThat(rulesOf(rules().schemes()).flatMap(rule -> rule.instead().stream()))
                .isSubsetOf(known);
        assertThat(versions(rules().schemes()).flatMap(version -> version.notWith().stream()))
                .isSubsetOf(known);
    }

    @Test
    void everyTermAndPolicyThatARuleNamesIsThere() {
        assertThat(versions(rules().schemes()).map(SchemeVersion::from)).allSatisfy(day -> {
            assertThatCode(() -> decideNothingKnownOn(day)).doesNotThrowAnyException();
            assertThatCode(() -> rules().schemes().met(nothingKnownOn(day))).doesNotThrowAnyException();
        });
    }

    @Test
    void ofACaseOfWhichNothingIsKnownEveryRuleSaysWhatItMisses() {
        assertThat(decideNothingKnownOn(LocalDate.of(2018, 3, 5)))
                .filteredOn(finding -> finding.verdict() == Verdict.OPEN)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.missing()).isNotEmpty());
    }

    private Stream<Finding> decideNothingKnownOn(LocalDate day) {
        return rules().schemes().decide(nothingKnownOn(day)).stream().flatMap(decision -> decision.findings().stream());
    }

    private Inquiry nothingKnownOn(LocalDate day) {
        return rules().schemes().inquiry(Facts.NONE.with(Day.DECIDED_ON, day), Map.of());
    }

    private static Stream<SchemeRule> rulesOf(RuleBook book) {
        return versions(book).flatMap(version -> version.rules().stream());
    }

    private static Stream<SchemeVersion> versions(RuleBook book) {
        return book.schemes().stream().flatMap(scheme -> scheme.versions().stream());
    }
}
