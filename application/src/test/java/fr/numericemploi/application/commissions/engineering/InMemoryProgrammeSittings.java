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
                .filter(sitting -> territory.map(sitting.territory()::equals).orElse(true))
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
        EngineeringRule.SITTING_UNDER_WAY.refuseIf(!next.closed()
                && kept.values().stream()
                        .anyMatch(other -> !other.closed()
                                && other.territory().equals(next.territory())
                                && !other.id().equals(next.id())));
        InputRule.STALE.refuseIf(before != null && before.version() != next.version());
        kept.put(
                next.id(),
                new ProgrammeSitting.Snapshot(
                        next.id(),
                        next.territory(),
                        next.heldOn(),
                        next.quorum(),
                        next.agenda(),
                        next.members(),
                        next.decisions(),
                        next.closed(),
                        next.version() + 1));
    }

    private static String key(ProgrammeSitting.Snapshot sitting) {
        return sitting.id().value().toString();
    }
}
