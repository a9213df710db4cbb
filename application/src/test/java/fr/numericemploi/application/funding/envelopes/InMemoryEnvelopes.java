package fr.numericemploi.application.funding.envelopes;

import static java.util.Comparator.comparing;

import fr.numericemploi.application.shared.InMemoryPages;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.Envelope;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeRule;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

public final class InMemoryEnvelopes implements Envelopes, EnvelopeViews {
    private final Map<EnvelopeId, Envelope.Snapshot> kept = new LinkedHashMap<>();
    private final InMemoryLedger ledger;

    public InMemoryEnvelopes(InMemoryLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Optional<Envelope> find(EnvelopeId id) {
        return Optional.ofNullable(kept.get(id)).map(Envelope::restore);
    }

    @Override
    public void save(Envelope envelope) {
        var next = envelope.snapshot();
        var version = find(next.id()).map(before -> before.snapshot().version()).orElse(0L);
        InputRule.STALE.refuseIf(version != next.version());
        EnvelopeRule.KNOWN.refuseIf(kept.values().stream()
                .filter(other -> !other.id().equals(next.id()))
                .anyMatch(other -> other.terms().funder().equals(next.terms().funder())
                        && other.terms().reference().equals(next.terms().reference())));
        kept.put(next.id(), new Envelope.Snapshot(next.id(), next.terms(), next.amendments(), version + 1));
    }

    @Override
    public Optional<EnvelopeView> view(EnvelopeId id) {
        return views(envelope -> envelope.id().equals(id)).stream().findFirst();
    }

    @Override
    public Page<EnvelopeView> list(EnvelopeSearch search, PageRequest page) {
        var found = views(envelope -> search.territory()
                        .map(envelope.terms().territory()::equals)
                        .orElse(true)
                && search.funder().map(envelope.terms().funder()::equals).orElse(true)
                && search.scheme().map(envelope.terms().scheme()::equals).orElse(true)
                && search.year().map(year -> year == envelope.terms().year()).orElse(true));
        return InMemoryPages.of(found, page, view -> view.id().value().toString());
    }

    @Override
    public List<EnvelopeView> open(TerritoryCode territory, LocalDate day) {
        return views(envelope -> envelope.terms().territory().equals(territory)
                        && !day.isBefore(envelope.terms().from())
                        && !day.isAfter(envelope.terms().until()))
                .stream()
                .filter(view -> view.on(Account.AVAILABLE).cents() > 0)
                .toList();
    }

    private List<EnvelopeView> views(Predicate<Envelope.Snapshot> wanted) {
        return kept.values().stream()
                .filter(wanted)
                .sorted(comparing(envelope -> envelope.id().value().toString()))
                .map(envelope -> new EnvelopeView(
                        envelope.id(),
                        envelope.terms(),
                        envelope.amount(),
                        balances(envelope.id()),
                        envelope.amendments(),
                        envelope.version()))
                .toList();
    }

    private Map<Account, Money> balances(EnvelopeId id) {
        var balances = new TreeMap<Account, Money>();
        Arrays.stream(Account.values())
                .filter(account -> account != Account.GRANTED)
                .forEach(account -> balances.put(
                        account, ledger.standing(account, InMemoryLedger.of(id)).amount()));
        return balances;
    }
}
