package fr.numericemploi.domain.commissions.engineering.proposal;

import static fr.numericemploi.domain.candidates.pool.Pool.skills;
import static fr.numericemploi.domain.commissions.engineering.Prospects.TODAY;
import static fr.numericemploi.domain.commissions.engineering.Prospects.posts;
import static fr.numericemploi.domain.commissions.engineering.Prospects.someoneWith;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.catalogue.programmes.Seats;
import fr.numericemploi.domain.commissions.engineering.Demand;
import fr.numericemploi.domain.commissions.engineering.Prospect;
import fr.numericemploi.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MarketTest {
    private static final String JAVA = "DEV-JAVA:3";
    private static final String SQL = "DEV-SQL:3";
    private static final LocalDate SUMMER = TODAY.plusMonths(3);

    private final Demand need = posts(2, JAVA + " " + SQL);

    @Test
    void peopleWhoDifferInWhatNobodyWantsAreOneCrowd() {
        var market = market(List.of(someoneWith(JAVA), someoneWith(JAVA + " DEV-PHP:4")), course("DEV-SQL:0", SUMMER));

        assertThat(market.crowds()).hasSize(1);
        assertThat(market.crowds().get(0).people()).hasSize(2);
    }

    @Test
    void whoeverLacksWhatACourseBuildsOnCanNotFollowIt() {
        var market = market(List.of(someoneWith(JAVA)), course("DEV-SQL:1", SUMMER));

        assertThat(market.crowds()).isEmpty();
    }

    @Test
    void aCourseThatEndsAfterTheLastDayToStartMakesNobodyFit() {
        var market = market(List.of(someoneWith(JAVA)), course("DEV-SQL:0", TODAY.plusMonths(7)));

        assertThat(market.crowds()).isEmpty();
    }

    @Test
    void aCourseIsForThoseAloneWhoAreFitForSomethingNewAfterIt() {
        var ready = someoneWith(JAVA + " " + SQL);

        var market = market(List.of(ready), course("DEV-SQL:0", SUMMER));

        assertThat(market.crowds().get(0).outlook().now().cardinality()).isEqualTo(1);
        assertThat(market.crowds().get(0).outlook().gainsBy(0)).isFalse();
    }

    private Market market(List<Prospect> people, Course course) {
        return Market.of(new ProposalProblem(people, List.of(need), List.of(course), Money.ZERO, 80));
    }

    /** Teaches SQL to whoever has that level of it. */
    private static Course course(String in, LocalDate end) {
        var programme = new ProgrammeVersionId(new ProgrammeId(UUID.randomUUID()), 1);
        return new Course(programme, skills(in), skills(SQL), end, new Money(100), new Seats(1, 2));
    }
}
