package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.InMemoryPages;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.Funder;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.PartnerRule;
import fr.numericemploi.domain.shared.InputRule;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

public final class InMemoryFunders implements Funders, FunderViews {
    private final Map<FunderId, Funder.Snapshot> kept = new HashMap<>();

    @Override
    public Optional<Funder> find(FunderId id) {
        return Optional.ofNullable(kept.get(id)).map(Funder::restore);
    }

    @Override
    public void save(Funder funder) {
        var next = funder.snapshot();
        var version = find(next.id()).map(before -> before.snapshot().version()).orElse(0L);
        InputRule.STALE.refuseIf(version != next.version());
        var name = next.profile().name();
        PartnerRule.FUNDER_KNOWN.refuseIf(
                kept.values().stream()
                        .anyMatch(other -> other.profile().name().equalsIgnoreCase(name)
                                && !other.id().equals(next.id())),
                Map.of("name", name));
        kept.put(next.id(), new Funder.Snapshot(next.id(), next.profile(), next.active(), version + 1));
    }

    @Override
    public List<FunderView> views(Collection<FunderId> ids) {
        return inOrder(funder -> ids.contains(funder.id()));
    }

    @Override
    public Page<FunderView> list(PageRequest page) {
        return InMemoryPages.of(
                inOrder(any -> true), page, view -> view.id().value().toString());
    }

    private List<FunderView> inOrder(Predicate<Funder.Snapshot> wanted) {
        return kept.values().stream()
                .filter(wanted)
                .map(funder -> new FunderView(funder.id(), funder.profile(), funder.active(), funder.version()))
                .sorted(Comparator.comparing(view -> view.id().value().toString()))
                .toList();
    }
}
