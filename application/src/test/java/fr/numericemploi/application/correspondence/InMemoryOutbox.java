package fr.numericemploi.application.correspondence;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.correspondence.LetterState;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

public final class InMemoryOutbox implements Outbox, LetterViews {
    private static final Comparator<LetterView> LATEST_FIRST = Comparator.<LetterView, String>comparing(
                    view -> view.id().toString())
            .reversed();

    private final Map<UUID, OutgoingLetter> kept = new LinkedHashMap<>();
    private final Set<UUID> emptied = new HashSet<>();

    public List<OutgoingLetter> letters() {
        return new ArrayList<>(kept.values());
    }

    @Override
    public void add(OutgoingLetter letter) {
        if (kept.values().stream().noneMatch(known -> known.key().equals(letter.key()))) {
            kept.put(letter.id(), letter);
        }
    }

    @Override
    public Optional<OutgoingLetter> claimDue(Instant now) {
        return kept.values().stream()
                .filter(letter -> letter.delivery().state() == LetterState.TO_SEND)
                .filter(letter -> !letter.delivery().nextAttempt().isAfter(now))
                .min(Comparator.comparing(letter -> letter.delivery().nextAttempt()));
    }

    @Override
    public Optional<OutgoingLetter> find(UUID id) {
        return Optional.ofNullable(kept.get(id)).filter(letter -> !emptied.contains(id));
    }

    @Override
    public void save(OutgoingLetter letter) {
        kept.put(letter.id(), letter);
    }

    @Override
    public int dropContent(Instant closedBefore) {
        var before = emptied.size();
        kept.values().stream()
                .filter(letter -> letter.delivery()
                        .closedAt()
                        .filter(closedBefore::isAfter)
                        .isPresent())
                .forEach(letter -> emptied.add(letter.id()));
        return emptied.size() - before;
    }

    @Override
    public Page<LetterView> list(Optional<LetterState> state, Optional<TerritoryCode> territory, PageRequest page) {
        var rows = kept.values().stream()
                .filter(letter -> state.stream().allMatch(letter.delivery().state()::equals))
                .filter(letter -> territory.stream().allMatch(letter.territory()::equals))
                .map(this::view)
                .sorted(LATEST_FIRST)
                .filter(view -> page.after().stream()
                        .allMatch(last -> view.id().toString().compareTo(last) < 0))
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(rows, page.limit(), view -> view.id().toString());
    }

    private LetterView view(OutgoingLetter letter) {
        var delivery = letter.delivery();
        return new LetterView(
                letter.id(),
                delivery.state(),
                letter.template(),
                letter.territory().value(),
                letter.to().id(),
                Optional.of(letter.to().address().value()).filter(address -> !emptied.contains(letter.id())),
                letter.content().subject(),
                letter.writtenAt(),
                delivery.attempts(),
                Optional.of(delivery.nextAttempt()).filter(next -> delivery.state() == LetterState.TO_SEND),
                Optional.of(delivery.failure()).filter(why -> !why.isEmpty()),
                delivery.closedAt());
    }
}
