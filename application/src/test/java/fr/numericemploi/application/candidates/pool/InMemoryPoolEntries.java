package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.pool.PoolEntry;
import fr.numericemploi.domain.candidates.pool.PoolEntry.Snapshot;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolStatus;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RomeCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

public final class InMemoryPoolEntries implements PoolEntries, PoolEntryViews {
    private final Map<String, Snapshot> kept = new TreeMap<>();

    @Override
    public Optional<PoolEntry> find(PoolEntryId id) {
        return Optional.ofNullable(kept.get(id.value().toString())).map(PoolEntry::restore);
    }

    @Override
    public Optional<PoolEntry> of(CandidateId candidate) {
        return first(entry -> entry.candidate().equals(candidate));
    }

    @Override
    public Optional<PoolEntry> claimDue(LocalDate today, LocalDate remindUntil) {
        return first(entry ->
                entry.status() == PoolStatus.ACTIVE && !entry.expiresOn().isAfter(today)
                        || entry.answerBy()
                                .filter(day -> day.isBefore(today) || !entry.reminded() && !day.isAfter(remindUntil))
                                .isPresent());
    }

    @Override
    public void save(PoolEntry entry) {
        var next = entry.snapshot();
        var before = of(next.candidate()).map(PoolEntry::snapshot);
        InputRule.STALE.refuseIf(before.map(known -> !known.id().equals(next.id()) || known.version() != next.version())
                .orElse(false));
        kept.put(next.id().value().toString(), saved(next));
    }

    @Override
    public Optional<PoolEntryView> view(PoolEntryId id) {
        return find(id).map(PoolEntry::snapshot).map(InMemoryPoolEntries::view);
    }

    @Override
    public Page<PoolEntryView> list(Optional<TerritoryCode> territory, Optional<PoolStatus> status, PageRequest page) {
        var rows = kept.values().stream()
                .filter(entry -> territory.map(entry.territory()::equals).orElse(true))
                .filter(entry -> status.map(entry.status()::equals).orElse(true))
                .filter(entry -> entry.id().value().toString().compareTo(after(page)) > 0)
                .limit(page.limit() + 1L)
                .map(InMemoryPoolEntries::view)
                .toList();
        return Page.of(rows, page.limit(), view -> view.id().toString());
    }

    private Optional<PoolEntry> first(Predicate<Snapshot> wanted) {
        return kept.values().stream().filter(wanted).findFirst().map(PoolEntry::restore);
    }

    private static String after(PageRequest page) {
        return page.after().orElse(new UUID(0, 0).toString());
    }

    private static Snapshot saved(Snapshot entry) {
        return new Snapshot(
                entry.id(),
                entry.candidate(),
                entry.territory(),
                entry.assessment(),
                entry.enteredOn(),
                entry.expiresOn(),
                entry.status(),
                entry.answerBy(),
                entry.reminded(),
                entry.reason(),
                entry.note(),
                entry.version() + 1);
    }

    private static PoolEntryView view(Snapshot entry) {
        return new PoolEntryView(
                entry.id().value(),
                entry.candidate().value(),
                entry.territory().value(),
                entry.assessment().kind(),
                entry.assessment().jobs().stream().map(RomeCode::value).toList(),
                entry.assessment().missing().stream().map(SkillCode::value).toList(),
                entry.enteredOn(),
                entry.expiresOn(),
                entry.status(),
                entry.answerBy(),
                entry.reason(),
                entry.note(),
                entry.version());
    }
}
