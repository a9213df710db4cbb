package fr.numericemploi.application.reference;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.reference.Commune;
import fr.numericemploi.domain.reference.Job;
import fr.numericemploi.domain.reference.Places;
import fr.numericemploi.domain.reference.Skill;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.RomeVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ReferenceTables} keeps. */
public abstract class ReferenceTablesContract {
    protected abstract ReferenceTables tables();

    @Test
    void aCodeStandsOnceInItsTable() {
        assertThat(tables().jobs().rows()).extracting(Job::code).doesNotHaveDuplicates();
        assertThat(tables().skills().rows()).extracting(Skill::code).doesNotHaveDuplicates();
        assertThat(tables().communes().rows()).extracting(Commune::code).doesNotHaveDuplicates();
    }

    @Test
    void aSkillNamesOnlyJobsOfTheTableOfJobs() {
        var known = tables().jobs().rows().stream().map(Job::code).collect(toSet());

        assertThat(tables().skills().rows())
                .allSatisfy(skill -> assertThat(skill.jobs()).isNotEmpty().isSubsetOf(known));
    }

    @Test
    void allJobsAreOfTheVersionThatTheTableStates() {
        var jobs = tables().jobs();

        assertThat(jobs.rows())
                .extracting(Job::version)
                .containsOnly(new RomeVersion(jobs.provenance().version()));
    }

    @Test
    void aCommuneLiesInTheDepartmentThatItsCodeBeginsWith() {
        assertThat(tables().communes().rows())
                .allSatisfy(commune -> assertThat(commune.code().value())
                        .startsWith(commune.department().value()));
    }

    @Test
    void aCommuneIsServedByAPostcode() {
        assertThat(tables().communes().rows())
                .allSatisfy(commune -> assertThat(commune.postalCodes()).isNotEmpty());
    }

    @Test
    void wellKnownRowsAreThere() {
        var webDeveloper = new Job(
                new RomeCode("M1855"),
                new RomeVersion("4.60"),
                "Développeur / Développeuse web",
                new RomeCode("M1805"));

        assertThat(tables().jobs().rows()).contains(webDeveloper);
        assertThat(tables().skills().rows())
                .extracting(skill -> skill.code().value())
                .containsAll(List.of("DEV-JAVA", "WEB-HTML-CSS", "SYS-LINUX"));
        assertThat(tables().communes().rows()).containsAll(Places.all());
    }
}
