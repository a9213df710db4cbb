package fr.numericemploi.adapters.reference.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.ExpectedPaper;
import fr.numericemploi.domain.funding.envelopes.Step;
import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Facts;
import fr.numericemploi.domain.funding.schemes.Pays;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which papers payers want of a training, and by when. */
class ExpectedPapersTest {
    private final YamlSchemeRules rules = new YamlSchemeRules();

    @ParameterizedTest
    @CsvFileSource(resources = "/funding/papers.csv", numLinesToSkip = 1)
    void aPaperIsDue(
            String scheme,
            LocalDate decided,
            LocalDate starts,
            LocalDate ends,
            String paper,
            Step before,
            LocalDate due,
            LocalDate notBefore) {
        var expected = papers(scheme, decided, starts, ends).stream()
                .filter(each -> each.paper().code().equals(paper))
                .findFirst()
                .orElseThrow();

        assertThat(expected.before()).isEqualTo(before);
        assertThat(expected.dueOn()).isEqualTo(due);
        var asked = expected.paper().isOfTheTraining() || expected.paper().isOfThePerson();
        assertThat(expected.remindOn()).isEqualTo(Optional.of(due.minusDays(7)).filter(day -> asked));
        assertThat(expected.notBefore()).isEqualTo(Optional.ofNullable(notBefore));
    }

    @Test
    void everySchemeThatPaysForTrainingWantsPapersAndSaysWhere() {
        rules.schemes().schemes().stream()
                .flatMap(scheme -> scheme.versions().stream())
                .filter(version ->
                        version.pays() == Pays.TRAINING && !version.amounts().isEmpty())
                .forEach(version -> assertThat(version.papers())
                        .as(version.code())
                        .isNotEmpty()
                        .allSatisfy(paper -> assertThat(paper.source()).isNotBlank()));
    }

    private List<ExpectedPaper> papers(String scheme, LocalDate decided, LocalDate starts, LocalDate ends) {
        var training = Facts.NONE
                .with(Day.DECIDED_ON, decided)
                .with(Day.STARTS_ON, starts)
                .with(Day.ENDS_ON, ends);
        return rules.schemes().papers(new SchemeCode(scheme), training, Period.ofDays(7));
    }
}
