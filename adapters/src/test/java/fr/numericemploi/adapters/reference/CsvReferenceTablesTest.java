package fr.numericemploi.adapters.reference;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.reference.ReferenceTables;
import fr.numericemploi.application.reference.ReferenceTablesContract;
import fr.numericemploi.domain.reference.Commune;
import fr.numericemploi.domain.reference.Job;
import fr.numericemploi.domain.reference.Skill;
import fr.numericemploi.domain.reference.SkillFamily;
import org.junit.jupiter.api.Test;

class CsvReferenceTablesTest extends ReferenceTablesContract {
    private static final ReferenceTables SHIPPED = new CsvReferenceTables();

    @Override
    protected ReferenceTables tables() {
        return SHIPPED;
    }

    @Test
    void all170DigitalJobsOfRome460AreShipped() {
        assertThat(SHIPPED.jobs().rows()).hasSize(170);
        assertThat(SHIPPED.jobs().rows())
                .extracting(Job::parentRome3)
                .extracting("value")
                .contains("M1801", "M1802", "M1803", "M1804", "M1805", "M1806", "M1810", "I1401", "E1205");
    }

    @Test
    void everyTradeHasItsSkills() {
        var skills = SHIPPED.skills().rows();

        assertThat(skills).hasSizeBetween(60, 100);
        assertThat(skills.stream().collect(groupingBy(Skill::family, counting())))
                .containsOnlyKeys(SkillFamily.values())
                .allSatisfy((family, count) -> assertThat(count).isGreaterThanOrEqualTo(5));
    }

    @Test
    void all5115CommunesOfTheTenDepartmentsAreShipped() {
        var communes = SHIPPED.communes().rows();

        assertThat(communes).hasSize(5_115);
        assertThat(communes)
                .extracting(commune -> commune.department().value())
                .containsOnly("08", "10", "51", "52", "54", "55", "57", "67", "68", "88");
    }

    @Test
    void everyCommuneIsPlacedInTheGrandEst() {
        assertThat(SHIPPED.communes().rows()).extracting(Commune::position).allSatisfy(position -> {
            assertThat(position.latitude()).isBetween(47.4, 50.2);
            assertThat(position.longitude()).isBetween(3.3, 8.3);
        });
    }
}
