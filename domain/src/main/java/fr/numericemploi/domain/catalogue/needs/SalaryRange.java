package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.shared.Money;
import java.util.Objects;

/** Gross pay, from the least to the most. */
public record SalaryRange(Money from, Money to, SalaryPeriod period) {
    public SalaryRange {
        Objects.requireNonNull(period);
        NeedRule.SALARY.refuseIf(from.cents() == 0 || from.compareTo(to) > 0);
    }
}
