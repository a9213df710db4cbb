package fr.numericemploi.domain.commissions.engineering.proposal;

import static fr.numericemploi.domain.candidates.pool.Pool.skills;
import static fr.numericemploi.domain.commissions.engineering.Prospects.TODAY;
import static fr.numericemploi.domain.commissions.engineering.Prospects.posts;
import static fr.numericemploi.domain.commissions.engineering.Prospects.someoneWith;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.catalogue.programmes.Seats;
import fr.numericemploi.domain.commissions.engineering.Prospect;
import fr.numericemploi.domain.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EffectTest {
    private static final Course SQL = new Course(
            new ProgrammeVersionId(new ProgrammeId(UUID.randomUUID()), 1),
            Map.of(),
            skills("DEV-SQL:3"),
            TODAY.plusMonths(2),
            new Money(100),
            new Seats(1, 4));

    @Test
    void whatAnOpenedCourseDoesIsToldInNumbers() {
        assertThat(effect(3, inPost(), inPost(), without()).inWords())
                .isEqualTo("3 des 3 personnes à qui il serait utile deviennent aptes à 2 postes et en pourvoient 2 ;"
                        + " équilibre à 1 place.");
        assertThat(effect(3, inPost()).inWords())
                .isEqualTo("1 des 3 personnes à qui il serait utile devient apte à 2 postes et en pourvoit 1 ;"
                        + " équilibre à 1 place.");
    }

    @Test
    void whatIsNotOpenedIsSaidToBeSo() {
        assertThat(effect(3).inWords()).isEqualTo("Pas d'ouverture proposée ; utile à 3 personnes.");
    }

    private static Effect effect(int people, Lot... lots) {
        List<Prospect> pool =
                Stream.generate(() -> someoneWith("DEV-JAVA:3")).limit(people).toList();
        var needs = List.of(posts(2, "DEV-JAVA:3 DEV-SQL:3"));
        var market = Market.of(new ProposalProblem(pool, needs, List.of(SQL), new Money(1_000), 80));
        return Effect.of(0, market, Proposal.of(market, List.of(lots), people));
    }

    private static Lot inPost() {
        return new Lot(0, OptionalInt.of(0), OptionalInt.of(0));
    }

    private static Lot without() {
        return new Lot(0, OptionalInt.of(0), OptionalInt.empty());
    }
}
