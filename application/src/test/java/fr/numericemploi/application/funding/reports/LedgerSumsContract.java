package fr.numericemploi.application.funding.reports;

import static fr.numericemploi.domain.funding.envelopes.Money2018.GROUNDS;
import static fr.numericemploi.domain.funding.envelopes.Money2018.POEI;
import static fr.numericemploi.domain.funding.envelopes.Money2018.aTraining;
import static fr.numericemploi.domain.funding.envelopes.Money2018.portion;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.funding.envelopes.FundingContract;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.funding.envelopes.Envelope;
import fr.numericemploi.domain.funding.envelopes.Grounds;
import fr.numericemploi.domain.funding.envelopes.Move;
import fr.numericemploi.domain.funding.envelopes.Step;
import fr.numericemploi.domain.funding.envelopes.Wanted;
import fr.numericemploi.domain.funding.reports.Figures;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link LedgerSums} promises. */
public abstract class LedgerSumsContract extends FundingContract {
    private static final Instant BEFORE = Instant.parse("2018-01-01T00:00:00Z");
    private static final Instant SPRING = Instant.parse("2018-04-01T00:00:00Z");
    private static final Instant SUMMER = Instant.parse("2018-07-01T00:00:00Z");

    @Test
    void linesAreSummedByEnvelopeTrainingAndWay() {
        var envelope = granted(10_000);
        var training = aTraining();
        var id = reserved(envelope, training).snapshot().id();
        taken(id, Step.COMMIT, SPRING);
        taken(id, Step.INVOICE, SPRING.plusSeconds(1), new Money(80_000));
        taken(id, Step.INVOICE, SPRING.plusSeconds(2), new Money(40_000));

        var sums = ports().sums().of(of(envelope), SPRING, SUMMER);

        assertThat(sums).hasSize(4).allSatisfy(sum -> {
            assertThat(sum.envelope()).isEqualTo(envelope.snapshot().id());
            assertThat(sum.terms()).isEqualTo(envelope.snapshot().terms());
        });
        assertThat(sums)
                .filteredOn(sum -> sum.move() == Move.GRANT)
                .singleElement()
                .satisfies(grant -> {
                    assertThat(grant.training()).isEmpty();
                    assertThat(grant.period()).isEqualTo(portion(0, 0));
                    assertThat(grant.until()).isEqualTo(portion(10_000, 0));
                });
        assertThat(sums)
                .filteredOn(sum -> sum.move() == Move.INVOICE)
                .singleElement()
                .satisfies(invoiced -> {
                    assertThat(invoiced.training())
                            .contains(new FundedTraining(training.session(), training.candidate()));
                    assertThat(invoiced.period()).isEqualTo(portion(1_200, 150));
                });
    }

    @Test
    void aPeriodBeginsAtItsFirstMomentAndIsOverAtItsEnd() {
        var envelope = granted(10_000);
        var id = reserved(envelope, aTraining()).snapshot().id();
        taken(id, Step.COMMIT, SPRING);
        taken(id, Step.INVOICE, SUMMER);

        assertThat(figures(envelope, SPRING, SUMMER).moved(Move.COMMIT)).isEqualTo(portion(2_400, 300));
        assertThat(figures(envelope, BEFORE, SPRING).moved(Move.COMMIT)).isEqualTo(portion(0, 0));
        assertThat(figures(envelope, BEFORE, SUMMER).on(Account.COMMITTED)).isEqualTo(portion(2_400, 300));
        assertThat(figures(envelope, BEFORE, SUMMER.plusSeconds(1)).on(Account.INVOICED))
                .isEqualTo(portion(2_400, 300));
        assertThat(ports().sums().of(of(envelope), BEFORE, BEFORE.plusSeconds(1)))
                .isEmpty();
    }

    @Test
    void otherFundersTerritoriesAndSchemesAreLeftOut() {
        var envelope = granted(10_000);
        granted(5_000);
        var terms = envelope.snapshot().terms();
        var all = new ReportSearch(Optional.empty(), Optional.of(territory), Optional.empty());
        var stranger =
                new ReportSearch(Optional.of(new FunderId(UUID.randomUUID())), Optional.empty(), Optional.empty());
        var otherScheme =
                new ReportSearch(Optional.of(terms.funder()), Optional.empty(), Optional.of(new SchemeCode("AIF")));
        var sameScheme = new ReportSearch(Optional.empty(), Optional.of(territory), Optional.of(POEI));

        assertThat(ports().sums().of(of(envelope), BEFORE, SUMMER)).hasSize(1);
        assertThat(ports().sums().of(all, BEFORE, SUMMER)).hasSize(2);
        assertThat(ports().sums().of(sameScheme, BEFORE, SUMMER)).hasSize(2);
        assertThat(ports().sums().of(stranger, BEFORE, SUMMER)).isEmpty();
        assertThat(ports().sums().of(otherScheme, BEFORE, SUMMER)).isEmpty();
    }

    private Figures figures(Envelope envelope, Instant from, Instant end) {
        return ports().sums().of(of(envelope), from, end).stream()
                .map(LedgerSum::figures)
                .reduce(Figures.NONE, Figures::plus);
    }

    private void taken(CommitmentId id, Step step, Instant at) {
        taken(id, step, at, Wanted.ALL);
    }

    private void taken(CommitmentId id, Step step, Instant at, Money amount) {
        taken(id, step, at, new Wanted(Optional.of(amount), Optional.<BigDecimal>empty()));
    }

    private void taken(CommitmentId id, Step step, Instant at, Wanted wanted) {
        var grounds = new Grounds(GROUNDS.reason(), List.of(), GROUNDS.author(), at);
        var commitment = find(id);
        inTransaction(() -> ports().ledger().write(commitment.take(step, wanted, grounds)));
    }

    private static ReportSearch of(Envelope envelope) {
        return new ReportSearch(Optional.of(envelope.snapshot().terms().funder()), Optional.empty(), Optional.empty());
    }
}
