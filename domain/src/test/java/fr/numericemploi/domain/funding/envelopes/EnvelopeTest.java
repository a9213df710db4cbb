package fr.numericemploi.domain.funding.envelopes;

import static fr.numericemploi.domain.funding.envelopes.Money2018.ALSACE;
import static fr.numericemploi.domain.funding.envelopes.Money2018.POEI;
import static fr.numericemploi.domain.funding.envelopes.Money2018.anEnvelope;
import static fr.numericemploi.domain.funding.envelopes.Money2018.granting;
import static fr.numericemploi.domain.funding.envelopes.Money2018.withdrawing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
    @Test
    void amendmentsAddAndTakeAway() {
        var envelope = anEnvelope();

        envelope.amend(granting(10_000));
        envelope.amend(granting(2_500));
        var event = envelope.amend(withdrawing(500));

        assertThat(envelope.snapshot().amount()).isEqualTo(new Money(1_200_000));
        assertThat(event.cents()).isEqualTo(50_000);
        assertThat(envelope.snapshot().amendments()).hasSize(3);
    }

    @Test
    void itServesItsSchemeFromItsFirstDayToItsLast() {
        var terms = Money2018.terms(ALSACE);

        assertThatCode(() -> terms.requireServing(POEI, terms.from())).doesNotThrowAnyException();
        assertThatCode(() -> terms.requireServing(POEI, terms.until())).doesNotThrowAnyException();
        assertThatThrownBy(() -> terms.requireServing(POEI, terms.from().minusDays(1)))
                .hasMessageContaining("01/01/2018");
        assertThatThrownBy(() -> terms.requireServing(POEI, terms.until().plusDays(1)))
                .hasMessageContaining("31/12/2018");
        assertThatThrownBy(() -> terms.requireServing(new SchemeCode("AIF"), LocalDate.of(2018, 3, 5)))
                .hasMessageContaining("POEI");
    }

    @Test
    void aLineMovesSomethingAndHoursAreCountedToTheHundredth() {
        assertThatThrownBy(() -> granting(0)).hasMessageContaining("supérieur à zéro");
        assertThatThrownBy(() -> new Portion(Money.ZERO, new BigDecimal("0.001")))
                .hasMessageContaining("0.001");
        assertThatThrownBy(() -> new Portion(Money.ZERO, new BigDecimal("-1"))).hasMessageContaining("-1");
    }

    @Test
    void everyMoveGoesOnFromWhereMoneyCanStand() {
        assertThat(Move.values()).allSatisfy(move -> assertThat(move.from()).isNotEqualTo(move.to()));
        assertThat(Step.values()).allSatisfy(step -> assertThat(step.moves()).isNotEmpty());
    }
}
