package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolProfile;
import fr.numericemploi.domain.candidates.pool.Strengths;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public final class InMemoryPoolProfiles implements PoolProfiles {
    private final List<PoolEntryId> written = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private final Map<PoolEntryId, PoolProfile> shown = new HashMap<>();

    @Override
    public void show(PoolProfile profile, TerritoryCode territory, LocalDate day) {
        hide(profile.entry(), day);
        shown.put(profile.entry(), profile);
        stays.add(new Stay(profile, territory, day, LocalDate.MAX));
    }

    @Override
    public void hide(PoolEntryId entry, LocalDate day) {
        written.add(entry);
        shown.remove(entry);
        stays.replaceAll(stay -> stay.of(entry) && stay.lasts() ? stay.until(day) : stay);
    }

    @Override
    public void forget(PoolEntryId entry) {
        stays.removeIf(stay -> stay.of(entry));
    }

    @Override
    public List<PoolProfile> on(TerritoryCode territory, LocalDate day) {
        return stays.stream()
                .filter(stay -> stay.territory.equals(territory) && stay.covers(day))
                .map(Stay::profile)
                .map(InMemoryPoolProfiles::withoutWords)
                .sorted(Comparator.comparing(profile -> profile.entry().value()))
                .toList();
    }

    private static PoolProfile withoutWords(PoolProfile profile) {
        var all = profile.strengths();
        var strengths = new Strengths(all.skills(), all.jobs(), all.families(), Set.of());
        return new PoolProfile(
                profile.entry(), profile.kind(), profile.since(), strengths, profile.missing(), profile.mobility());
    }

    private record Stay(PoolProfile profile, TerritoryCode territory, LocalDate from, LocalDate until) {
        boolean of(PoolEntryId entry) {
            return profile.entry().equals(entry);
        }

        boolean lasts() {
            return until.equals(LocalDate.MAX);
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }

        Stay until(LocalDate day) {
            return new Stay(profile, territory, from, day);
        }
    }

    @Override
    public PoolChanges since(long position) {
        var changed = written.stream().skip(position).distinct().toList();
        return new PoolChanges(
                written.size(),
                changed.stream()
                        .map(entry -> Optional.ofNullable(shown.get(entry)))
                        .flatMap(Optional::stream)
                        .toList(),
                changed.stream().filter(entry -> !shown.containsKey(entry)).toList());
    }
}
