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

public final class InMemoryTerritories implements Territories {
    private final Map<TerritoryCode, Territory> open = new HashMap<>();

    /** Alsace alone is open. */
    public InMemoryTerritories() {
        this(new Territory(
                new TerritoryCode("ALSACE"), "Alsace", Set.of(new DepartmentCode("67"), new DepartmentCode("68"))));
    }

    private InMemoryTerritories(Territory... open) {
        List.of(open).forEach(this::open);
    }

    static InMemoryTerritories none() {
        return new InMemoryTerritories(new Territory[0]);
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
