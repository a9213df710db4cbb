package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.Agency;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.PartnerRule;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryAgencies implements Agencies, AgencyViews {
    private final Map<AgencyId, Agency.Snapshot> kept = new LinkedHashMap<>();

    @Override
    public Optional<Agency> find(AgencyId id) {
        return Optional.ofNullable(kept.get(id)).map(Agency::restore);
    }

    @Override
    public void save(Agency agency) {
        var next = agency.snapshot();
        var before = kept.get(next.id());
        PartnerRule.AGENCY_CODE_TAKEN.refuseIf(
                kept.values().stream()
                        .anyMatch(other ->
                                other.code().equals(next.code()) && !other.id().equals(next.id())),
                Map.of("code", next.code().value()));
        InputRule.STALE.refuseIf(before != null && before.version() != next.version());
        kept.put(
                next.id(),
                new Agency.Snapshot(
                        next.id(),
                        next.kind(),
                        next.code(),
                        next.name(),
                        next.territory(),
                        next.open(),
                        before == null ? 1 : next.version() + 1));
    }

    @Override
    public Optional<AgencyView> view(AgencyId id) {
        return Optional.ofNullable(kept.get(id)).map(InMemoryAgencies::view);
    }

    @Override
    public Page<AgencyView> list(Optional<TerritoryCode> territory, PageRequest page) {
        var rows = kept.values().stream()
                .filter(agency -> territory.isEmpty() || territory.get().equals(agency.territory()))
                .map(InMemoryAgencies::view)
                .sorted(Comparator.comparing(AgencyView::code))
                .filter(view -> view.code().compareTo(page.after().orElse("")) > 0)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(rows, page.limit(), AgencyView::code);
    }

    private static AgencyView view(Agency.Snapshot agency) {
        return new AgencyView(
                agency.id().value(),
                agency.kind(),
                agency.code().value(),
                agency.name(),
                agency.territory().value(),
                agency.open(),
                agency.version());
    }
}
