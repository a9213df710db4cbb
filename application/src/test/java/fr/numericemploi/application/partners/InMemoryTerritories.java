package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.PartnerRule;
import fr.numericemploi.domain.partners.Territory;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.DepartmentCode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Alsace is open from the first day. */
public final class InMemoryTerritories implements Territories {
    private final Map<TerritoryCode, Territory> open = new HashMap<>();

    public InMemoryTerritories() {
        var departments = Set.of(new DepartmentCode("67"), new DepartmentCode("68"));
        open(new Territory(new TerritoryCode("ALSACE"), "Alsace", departments));
    }

    @Override
    public Optional<Territory> find(TerritoryCode code) {
        return Optional.ofNullable(open.get(code));
    }

    @Override
    public List<Territory> all() {
        return open.values().stream()
                .sorted(Comparator.comparing(territory -> territory.code().value()))
                .toList();
    }

    @Override
    public void open(Territory territory) {
        PartnerRule.TERRITORY_ALREADY_OPEN.refuseIf(
                open.putIfAbsent(territory.code(), territory) != null,
                Map.of("code", territory.code().value()));
    }
}
