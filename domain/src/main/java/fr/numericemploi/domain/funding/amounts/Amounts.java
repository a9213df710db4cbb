package fr.numericemploi.domain.funding.amounts;

import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.criteria.Truth;
import fr.numericemploi.domain.funding.facts.Grounds;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a scheme pays, case by case: the first case that holds decides.
 *
 * @param withinCost nobody pays more than a training really costs; pay of a person has no such limit
 * @param grounds of those cases that do not name their own
 */
public record Amounts(List<AmountCase> cases, boolean withinCost, Grounds grounds) {
    public Amounts {
        cases = List.copyOf(cases);
    }

    public Grant on(Inquiry about) {
        for (var each : cases) {
            var answer = each.answer(about);
            if (answer.truth() == Truth.UNKNOWN) {
                return Grant.unknown(answer.missing());
            }
            if (answer.truth() == Truth.YES) {
                return granted(each.pay().on(about), about).on(each.grounds(grounds));
            }
        }
        return Grant.NOTHING;
    }

    private Grant granted(Result computed, Inquiry about) {
        return computed.amount()
                .map(amount ->
                        withinCost ? limited(amount, computed.words(), about) : Grant.exactly(amount, computed.words()))
                .orElseGet(() -> Grant.unknown(computed.missing()));
    }

    private static Grant limited(Money amount, String words, Inquiry about) {
        return about.value(Measure.COST)
                .map(cost -> withinCost(amount, words, cost))
                .orElseGet(() -> Grant.atMost(
                        amount, words + ", dans la limite du coût réel, qui n'est pas renseigné", Measure.COST));
    }

    private static Grant withinCost(Money amount, String words, BigDecimal euros) {
        var cost = Money.of(euros);
        var limit = cost.inFrench();
        return amount.compareTo(cost) > 0
                ? Grant.of(cost, words + " = " + amount.inFrench() + ", ramené au coût réel " + limit, cost)
                : Grant.of(amount, words + ", dans la limite du coût réel " + limit, cost);
    }
}
