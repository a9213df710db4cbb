package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.partners.Territories;
import fr.numericemploi.domain.partners.PartnerRule;
import fr.numericemploi.domain.partners.Territory;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaTerritories implements Territories {
    private final EntityManager entityManager;

    @Inject
    JpaTerritories(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Territory> find(TerritoryCode code) {
        return Optional.ofNullable(entityManager.find(TerritoryRow.class, code.value()))
                .map(TerritoryRow::toTerritory);
    }

    @Override
    public List<Territory> all() {
        return entityManager
                .createQuery("select t from TerritoryRow t order by t.code", TerritoryRow.class)
                .getResultStream()
                .map(TerritoryRow::toTerritory)
                .toList();
    }

    @Override
    public void open(Territory territory) {
        var code = territory.code().value();
        var alreadyOpen = PartnerRule.TERRITORY_ALREADY_OPEN.brokenBy(Map.of("code", code));
        if (find(territory.code()).isPresent()) {
            throw alreadyOpen;
        }
        entityManager.persist(TerritoryRow.of(territory));
        Saving.flush(entityManager, Map.of("territory_pkey", () -> alreadyOpen));
    }
}
