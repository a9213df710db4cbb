package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.partners.Funders;
import fr.numericemploi.domain.partners.Funder;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.PartnerRule;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaFunders implements Funders {
    private final EntityManager entityManager;

    @Inject
    JpaFunders(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Funder> find(FunderId id) {
        return row(id).map(FunderRow::toSnapshot).map(Funder::restore);
    }

    @Override
    public void save(Funder funder) {
        var snapshot = funder.snapshot();
        var name = snapshot.profile().name();
        row(snapshot.id())
                .ifPresentOrElse(row -> row.copy(snapshot), () -> entityManager.persist(FunderRow.of(snapshot)));
        Saving.flush(
                entityManager, Map.of("funder_name", () -> PartnerRule.FUNDER_KNOWN.brokenBy(Map.of("name", name))));
    }

    private Optional<FunderRow> row(FunderId id) {
        return Optional.ofNullable(entityManager.find(FunderRow.class, id.value()));
    }
}
