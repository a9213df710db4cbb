package fr.numericemploi.domain.funding.pay;

import fr.numericemploi.domain.funding.amounts.Setting;
import fr.numericemploi.domain.funding.facts.Confidence;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An amount that is revalued from time to time: the minimum wage, the RSA of a single person. */
public record Series(String code, String name, List<Value> values) {
    public Series {
        values = values.stream().sorted(Comparator.comparing(Value::from)).toList();
    }

    public Optional<Value> on(LocalDate day) {
        return values.stream().filter(value -> !value.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** Each value may be corrected by a setting: {@code SMIC-HORAIRE.2026-01-01=12.02}. */
    Stream<Setting> settings() {
        return values.stream().map(this::setting);
    }

    Series corrected(Map<String, String> chosen) {
        var corrected = values.stream()
                .map(value -> Optional.ofNullable(chosen.get(setting(value).code()))
                        .map(amount -> value.of(Money.of(new BigDecimal(amount))))
                        .orElse(value));
        return new Series(code, name, corrected.toList());
    }

    Stream<LocalDate> changes() {
        return values.stream().map(Value::from);
    }

    private Setting setting(Value value) {
        return new Setting(code + "." + value.from(), value.amount());
    }

    /** @param from the first day of that amount */
    public record Value(LocalDate from, Money amount, String source, Confidence confidence) {
        Value of(Money other) {
            return new Value(from, other, source, confidence);
        }
    }
}
