package fr.numericemploi.domain.funding.reports;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.Move;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.shared.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What lines of the ledger make together, by the way that the money went. */
public record Moves(Map<Move, Portion> sums) {
    public static final Moves NONE = new Moves(Map.of());

    public Moves {
        sums = sums.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(sums));
    }

    public static Moves of(Move move, Portion portion) {
        return new Moves(Map.of(move, portion));
    }

    public Moves plus(Moves other) {
        return Stream.of(sums, other.sums)
                .flatMap(each -> each.entrySet().stream())
                .collect(collectingAndThen(
                        toMap(Map.Entry::getKey, Map.Entry::getValue, Portion::plus, () -> new EnumMap<>(Move.class)),
                        Moves::new));
    }

    /** What went one of these ways. */
    public Portion by(Move... wanted) {
        return Stream.of(wanted)
                .map(move -> sums.getOrDefault(move, Portion.NOTHING))
                .reduce(Portion.NOTHING, Portion::plus);
    }

    /** What these moves, from the very first, leave on an account. */
    public Portion on(Account account) {
        return side(account, Move::to).minus(side(account, Move::from));
    }

    /** What these moves, from the very first, leave with the association of what funders gave. */
    public Money granted() {
        return by(Move.GRANT).amount().minus(by(Move.WITHDRAW).amount());
    }

    private Portion side(Account account, Function<Move, Account> side) {
        return sums.entrySet().stream()
                .filter(each -> side.apply(each.getKey()) == account)
                .map(Map.Entry::getValue)
                .reduce(Portion.NOTHING, Portion::plus);
    }
}
