package fr.numericemploi.domain.funding.envelopes;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** What stands on each account of one commitment; an account that is not named holds nothing. */
public record Balance(Map<Account, Portion> accounts) {
    public static final Balance EMPTY = new Balance(Map.of());

    public Balance {
        accounts = accounts.entrySet().stream()
                .filter(each -> !each.getValue().amountsToNothing())
                .collect(toMap(
                        Map.Entry::getKey, Map.Entry::getValue, Portion::plus, () -> new EnumMap<>(Account.class)));
        accounts = java.util.Collections.unmodifiableMap(accounts);
    }

    public Portion on(Account account) {
        return accounts.getOrDefault(account, Portion.NOTHING);
    }

    public Portion on(Collection<Account> several) {
        return several.stream().map(this::on).reduce(Portion.NOTHING, Portion::plus);
    }

    /** What pays, or will pay, for the training. */
    public Portion engaged() {
        return accounts.entrySet().stream()
                .filter(each -> each.getKey().isEngaged())
                .map(Map.Entry::getValue)
                .reduce(Portion.NOTHING, Portion::plus);
    }

    Balance after(Move move, Portion portion) {
        var changed = new EnumMap<Account, Portion>(Account.class);
        changed.putAll(accounts);
        if (move.from() != Account.AVAILABLE) {
            changed.put(move.from(), on(move.from()).minus(portion));
        }
        if (move.to() != Account.AVAILABLE) {
            changed.put(move.to(), on(move.to()).plus(portion));
        }
        return new Balance(changed);
    }
}
