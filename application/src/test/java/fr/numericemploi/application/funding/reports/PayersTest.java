package fr.numericemploi.application.funding.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.FunderKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PayersTest {
    private static final Map<FunderId, FunderKind> KINDS =
            Stream.of(FunderKind.values()).collect(Collectors.toMap(PayersTest::funder, Function.identity()));

    @Test
    void nobodyIsCountedTwiceForOneKindOfFunder() {
        var twice = List.of(
                paid(FunderKind.OPCO, 1, 1), paid(FunderKind.OPCO, 1, 1), paid(FunderKind.FRANCE_TRAVAIL, 1, 1));

        assertThat(Payers.of(twice, KINDS).atMost(8))
                .containsExactly(new FundedSeats(FunderKind.FRANCE_TRAVAIL, 1), new FundedSeats(FunderKind.OPCO, 1));
    }

    @Test
    void whoPaysForMostPeopleComesFirst() {
        var funded = Stream.concat(people(FunderKind.REGION, 2), people(FunderKind.COMPANY, 3))
                .toList();

        assertThat(Payers.of(funded, KINDS).atMost(8))
                .containsExactly(new FundedSeats(FunderKind.COMPANY, 3), new FundedSeats(FunderKind.REGION, 2));
    }

    @Test
    void ofNineKindsTheTwoLeastAreOthers() {
        var nine = IntStream.range(0, 9)
                .boxed()
                .flatMap(index -> people(FunderKind.values()[index], index + 1))
                .toList();

        var told = Payers.of(nine, KINDS).atMost(8);

        assertThat(told).hasSize(8).endsWith(new FundedSeats(FunderKind.OTHER, 2));
        assertThat(told.get(0)).isEqualTo(new FundedSeats(FunderKind.values()[8], 9));
    }

    @Test
    void whatIsAlreadyOfAnotherKindIsCountedWithTheRest() {
        var funded = Stream.of(people(FunderKind.OTHER, 5), people(FunderKind.OPCO, 3), people(FunderKind.REGION, 7))
                .flatMap(each -> each)
                .toList();

        assertThat(Payers.of(funded, KINDS).atMost(2))
                .containsExactly(new FundedSeats(FunderKind.REGION, 7), new FundedSeats(FunderKind.OTHER, 5));
    }

    private static Stream<FundedPerson> people(FunderKind kind, int number) {
        return IntStream.rangeClosed(1, number).mapToObj(person -> paid(kind, 1, person));
    }

    private static FundedPerson paid(FunderKind kind, int session, int person) {
        return new FundedPerson(
                new SessionId(new UUID(1, session)), funder(kind), new CandidateId(new UUID(2, person)));
    }

    private static FunderId funder(FunderKind kind) {
        return new FunderId(new UUID(3, kind.ordinal()));
    }
}
