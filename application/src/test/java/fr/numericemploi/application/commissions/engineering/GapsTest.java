package fr.numericemploi.application.commissions.engineering;

import static fr.numericemploi.domain.candidates.pool.Pool.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GapsTest {
    private final EngineeringOffice office = new EngineeringOffice();

    @Test
    void whoFitsNowAndWhoWouldAfterTrainingIsCountedBesideThePosts() {
        office.needs(4, "DEV-JAVA:3");
        office.hasInPool(1, "DEV-JAVA:3", "DAT-SQL");
        office.hasInPool(2, "DEV-JAVA:1", "DEV-JAVA");
        office.hasInPool(3, "DEV-JAVA:1", "DAT-SQL");

        var lines = office.gaps().on(Optional.empty(), Optional.empty());

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.posts()).isEqualTo(4);
            assertThat(line.fitNow()).isEqualTo(1);
            assertThat(line.fitAfterTraining()).isEqualTo(2);
            assertThat(line.gap()).isEqualTo(3);
        });
    }

    @Test
    void theDayBeforeThePoolWasStillEmpty() {
        office.needs(4, "DEV-JAVA:3");
        office.hasInPool(1, "DEV-JAVA:3", "DAT-SQL");

        var lines = office.gaps().on(Optional.empty(), Optional.of(TODAY.minusDays(1)));

        assertThat(lines).singleElement().satisfies(line -> assertThat(line.fitNow())
                .isZero());
    }

    @Test
    void nobodyLooksIntoTheFutureAndNoCompanyLooksAtAll() {
        assertThatThrownBy(() -> office.gaps().on(Optional.empty(), Optional.of(TODAY.plusDays(1))))
                .hasMessageContaining("03/03/2026");

        office.programmes.caller.set(Callers.aRecruiterOf(office.programmes.partners.hasACompany()));
        assertThatThrownBy(() -> office.gaps().on(Optional.empty(), Optional.empty()))
                .hasMessageContaining("rôle");
    }
}
