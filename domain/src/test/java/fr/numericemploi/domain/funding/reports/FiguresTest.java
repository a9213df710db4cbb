package fr.numericemploi.domain.funding.reports;

import static fr.numericemploi.domain.funding.envelopes.Money2018.portion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.Move;
import fr.numericemploi.domain.shared.Money;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2018, 1, 1);

    private final Moves moves = Stream.of(
                    Moves.of(Move.GRANT, portion(10_000, 0)),
                    Moves.of(Move.WITHDRAW, portion(1_000, 0)),
                    Moves.of(Move.RESERVE, portion(2_400, 300)),
                    Moves.of(Move.RESERVE, portion(600, 75)),
                    Moves.of(Move.RELEASE_RESERVED, portion(600, 75)),
                    Moves.of(Move.COMMIT, portion(2_400, 300)),
                    Moves.of(Move.RELEASE_COMMITTED, portion(400, 50)))
            .reduce(Moves.NONE, Moves::plus);

    @Test
    void movesAddUpByTheWayThatTheMoneyWent() {
        assertThat(moves.by(Move.RESERVE)).isEqualTo(portion(3_000, 375));
        assertThat(moves.by(Move.RELEASE_RESERVED, Move.RELEASE_COMMITTED)).isEqualTo(portion(1_000, 125));
        assertThat(moves.by(Move.PAY)).isEqualTo(portion(0, 0));
    }

    @Test
    void allMovesTogetherMakeTheBalances() {
        assertThat(moves.granted()).isEqualTo(new Money(900_000));
        assertThat(moves.on(Account.COMMITTED)).isEqualTo(portion(2_000, 250));
        assertThat(moves.on(Account.RESERVED).amount()).isEqualTo(Money.ZERO);
        assertThat(moves.on(Account.AVAILABLE).amount()).isEqualTo(new Money(700_000));
    }

    @Test
    void figuresAddUpPartByPart() {
        var one = new Figures(Moves.of(Move.PAY, portion(100, 10)), moves);

        var both = one.plus(one).plus(Figures.NONE);

        assertThat(both.moved(Move.PAY)).isEqualTo(portion(200, 20));
        assertThat(both.on(Account.COMMITTED)).isEqualTo(portion(4_000, 500));
    }

    @Test
    void aPeriodLastsFromADayToFiveYearsAtMost() {
        assertThat(new ReportPeriod(NEW_YEAR, NEW_YEAR).end()).isEqualTo(NEW_YEAR.plusDays(1));
        assertThat(new ReportPeriod(NEW_YEAR, LocalDate.of(2022, 12, 31))).isNotNull();
        assertThat(ReportPeriod.ofYear(2018).until()).isEqualTo(LocalDate.of(2018, 12, 31));
        assertThatThrownBy(() -> new ReportPeriod(NEW_YEAR, NEW_YEAR.minusDays(1)))
                .hasMessageContaining("avant d'avoir commencé");
        assertThatThrownBy(() -> new ReportPeriod(NEW_YEAR, NEW_YEAR.plusYears(5)))
                .hasMessageContaining("5 ans au plus");
    }
}
