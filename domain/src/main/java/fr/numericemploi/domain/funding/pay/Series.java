package fr.numericemploi.domain.funding.pay;

import fr.numericemploi.domain.funding.facts.Confidence;
import fr.numericemploi.domain.shared.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An amount that is revalued from time to time: the minimum wage, the RSA of a single person. */
public record Series(String code, String name, List<Value> values) {
    public Series {
        values = values.stream().sorted(Comparator.comparing(Value::from)).toList();
    }

    public Optional<Money> on(LocalDate day) {
        return values.stream()
                .filter(value -> !value.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Value::amount);
    }

    Stream<LocalDate> changes() {
        return values.stream().map(Value::from);
    }

    /** @param from the first day of that amount */
    public record Value(LocalDate from, Money amount, String source, Confidence confidence) {}
}
