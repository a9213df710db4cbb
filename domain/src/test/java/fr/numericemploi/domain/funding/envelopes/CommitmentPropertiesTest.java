package fr.numericemploi.domain.funding.envelopes;

import static fr.numericemploi.domain.funding.envelopes.Money2018.GROUNDS;
import static fr.numericemploi.domain.funding.envelopes.Money2018.aTraining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.RuleViolation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class CommitmentPropertiesTest {
    private static final int MOST = 240_000;

    private final TrainingCost training = aTraining();

    /** @param cents of which nothing says that they are there */
    record Attempt(Step step, int cents) {}

    @Property(tries = 300)
    void whateverIsTriedNoCentAndNoHourAppearsOrIsLost(@ForAll("attempts") List<Attempt> attempts) {
        var commitment = reserved(MOST);
        var lines = new ArrayList<LedgerLine>();

        attempts.forEach(attempt -> lines.addAll(tried(commitment, attempt)));

        var balance = commitment.snapshot().balance();
        var standing = balance.accounts().values().stream().reduce(Portion.NOTHING, Portion::plus);
        var back = lines.stream()
                .filter(line -> line.move().to() == Account.AVAILABLE)
                .map(LedgerLine::portion)
                .reduce(Portion.NOTHING, Portion::plus);
        assertThat(standing.plus(back)).isEqualTo(commitment.snapshot().agreed());
        assertThat(balance.accounts().values())
                .allSatisfy(portion -> assertThat(portion.amount().cents()).isNotNegative());
    }

    @Property(tries = 300)
    void fewerHoursNeverLeaveMoreAndWhatTheyWouldHavePaidGoesBack(
            @ForAll("attempts") List<Attempt> attempts,
            @ForAll @IntRange(max = 30_000) int some,
            @ForAll @IntRange(max = 30_000) int others,
            @ForAll @LongRange(min = 1, max = MOST) long cents) {
        var fewer = recounted(attempts, Math.min(some, others), cents);
        var more = recounted(attempts, Math.max(some, others), cents);

        assertThat(fewer.compareTo(more)).isLessThanOrEqualTo(0);
    }

    private Money recounted(List<Attempt> attempts, int hundredths, long cents) {
        var commitment = reserved(cents);
        attempts.forEach(attempt -> tried(commitment, attempt));
        var before = commitment.snapshot().balance().engaged();
        var run = training.run(BigDecimal.valueOf(hundredths, 2));

        var lines = commitment.recount(training, run, GROUNDS);

        var after = commitment.snapshot().balance().engaged();
        var back = lines.stream().map(line -> line.portion().amount()).reduce(Money.ZERO, Money::plus);
        assertThat(after.amount().plus(back)).isEqualTo(before.amount());
        assertThat(after.amount()).isEqualTo(before.amount().times(run.whole().hours(), BigDecimal.valueOf(300)));
        return after.amount();
    }

    private static List<LedgerLine> tried(Commitment commitment, Attempt attempt) {
        try {
            var wanted = new Wanted(Optional.of(new Money(attempt.cents())), Optional.empty());
            return commitment.take(attempt.step(), wanted, GROUNDS);
        } catch (RuleViolation refused) {
            return List.of();
        }
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.of(Step.class), Arbitraries.integers().between(1, MOST))
                .as(Attempt::new)
                .list()
                .ofMaxSize(25);
    }

    private Commitment reserved(long cents) {
        var envelope = new EnvelopeId(UUID.randomUUID());
        var whole = new Portion(new Money(cents), BigDecimal.valueOf(300));
        var commitment = Money2018.commitment(envelope, training, new PlanId(UUID.randomUUID()), whole, List.of());
        commitment.reserve(GROUNDS);
        return commitment;
    }
}
