package fr.numericemploi.domain.funding.envelopes;

import fr.numericemploi.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Money that a funder gives for one scheme, in one territory and year. It is granted by a convention; amendments add to it or
 * take from it what is still available. What becomes of each euro is told by the ledger.
 */
public final class Envelope {
    private final EnvelopeId id;
    private final Terms terms;
    private final List<Amendment> amendments;
    private final long version;

    private Envelope(Snapshot snapshot) {
        id = snapshot.id();
        terms = snapshot.terms();
        amendments = new ArrayList<>(snapshot.amendments());
        version = snapshot.version();
    }

    /** Without money until it is granted some. */
    public static Envelope open(EnvelopeId id, Terms terms) {
        return new Envelope(new Snapshot(id, terms, List.of(), 0));
    }

    public static Envelope restore(Snapshot snapshot) {
        return new Envelope(snapshot);
    }

    public EnvelopeOpened opened() {
        return new EnvelopeOpened(id, terms.funder(), terms.scheme(), terms.territory(), terms.year());
    }

    /** The ledger refuses to give back what is no longer available. */
    public EnvelopeAmended amend(Amendment amendment) {
        amendments.add(amendment);
        return new EnvelopeAmended(id, amendment.move(), amendment.amount().cents());
    }

    public LedgerLine line(Amendment amendment, Grounds grounds) {
        return new LedgerLine(id, Optional.empty(), amendment.move(), Portion.of(amendment.amount()), grounds);
    }

    public Snapshot snapshot() {
        return new Snapshot(id, terms, amendments, version);
    }

    /** The state of an envelope, to be kept and restored. */
    public record Snapshot(EnvelopeId id, Terms terms, List<Amendment> amendments, long version) {
        public Snapshot {
            amendments = List.copyOf(amendments);
        }

        /** What is granted in all. */
        public Money amount() {
            return sum(Move.GRANT).minus(sum(Move.WITHDRAW));
        }

        private Money sum(Move move) {
            return amendments.stream()
                    .filter(amendment -> amendment.move() == move)
                    .map(Amendment::amount)
                    .reduce(Money.ZERO, Money::plus);
        }
    }
}
