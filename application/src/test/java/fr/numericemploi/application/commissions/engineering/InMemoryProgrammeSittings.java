package fr.numericemploi.application.commissions.engineering;

import static java.util.Comparator.comparing;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.commissions.engineering.EngineeringRule;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSitting;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSittingId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryProgrammeSittings implements ProgrammeSittings {
    private final Map<ProgrammeSittingId, ProgrammeSitting.Snapshot> kept = new LinkedHashMap<>();

    @Override
    public Optional<ProgrammeSitting> find(ProgrammeSittingId id) {
        return Optional.ofNullable(kept.get(id)).map(ProgrammeSitting::restore);
    }

    @Override
    public Page<ProgrammeSitting> list(Optional<TerritoryCode> territory, PageRequest page) {
        var found = kept.values().stream()
                .filter(sitting -> territory
                        .map(sitting.deliberation().territory()::equals)
                        .orElse(true))
                .filter(sitting -> page.afterId()
                        .map(last -> key(sitting).compareTo(last.toString()) < 0)
                        .orElse(true))
                .sorted(comparing(InMemoryProgrammeSittings::key).reversed())
                .limit(page.limit() + 1)
                .map(ProgrammeSitting::restore)
                .toList();
        return Page.of(found, page.limit(), last -> key(last.snapshot()));
    }

    @Override
    public void save(ProgrammeSitting sitting) {
        var next = sitting.snapshot();
        var before = kept.get(next.id());
        EngineeringRule.SITTING_UNDER_WAY.refuseIf(
                kept.values().stream().anyMatch(other -> underWayBeside(next, other)));
        InputRule.STALE.refuseIf(before != null && before.version() != next.version());
        kept.put(next.id(), new ProgrammeSitting.Snapshot(next.id(), next.deliberation(), next.version() + 1));
    }

    private static boolean underWayBeside(ProgrammeSitting.Snapshot one, ProgrammeSitting.Snapshot other) {
        return !one.deliberation().closed()
                && !other.deliberation().closed()
                && other.deliberation().territory().equals(one.deliberation().territory())
                && !other.id().equals(one.id());
    }

    private static String key(ProgrammeSitting.Snapshot sitting) {
        return sitting.id().value().toString();
    }
}
