package fr.numericemploi.application.funding;

import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who should pay what, why, and what is known of it. A person decides.
 *
 * @param rest what is left to the company and the association
 * @param bound no plan leaves less than that
 * @param gap how far the plan may be from the best one, as a part of what can be paid
 * @param nextBest what is left where other schemes pay; empty where there is no other way
 */
public record StackView(
        Money cost,
        Money rest,
        Money bound,
        boolean provenOptimal,
        double gap,
        String explanation,
        List<Share> people,
        List<Line> lines,
        List<Unused> unused,
        Optional<NextBest> nextBest) {

    /** @param hours of the training, where they are known */
    public record Share(String person, Money cost, Optional<BigDecimal> hours, Money rest) {}

    /**
     * One payer's part.
     *
     * @param missing facts and papers without which it is not due
     */
    public record Line(
            String person,
            String scheme,
            String name,
            Optional<String> purse,
            Money amount,
            boolean fixed,
            String computation,
            Set<Fact<?>> missing) {}

    /** A scheme that pays nothing to somebody, and why. */
    public record Unused(String person, String scheme, String name, String why) {}

    public record NextBest(Money rest, List<String> schemes) {}
}
