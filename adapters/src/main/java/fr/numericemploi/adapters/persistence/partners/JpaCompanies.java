package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.partners.Companies;
import fr.numericemploi.domain.partners.Company;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.PartnerRule;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaCompanies implements Companies {
    private final EntityManager entityManager;

    @Inject
    JpaCompanies(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Company> find(CompanyId id) {
        return row(id).map(CompanyRow::toSnapshot).map(Company::restore);
    }

    @Override
    public void save(Company company) {
        var snapshot = company.snapshot();
        var siret = snapshot.siret().value();
        row(snapshot.id())
                .ifPresentOrElse(row -> row.copy(snapshot), () -> entityManager.persist(CompanyRow.of(snapshot)));
        Saving.flush(
                entityManager, Map.of("company_siret", () -> PartnerRule.SIRET_TAKEN.brokenBy(Map.of("siret", siret))));
    }

    private Optional<CompanyRow> row(CompanyId id) {
        return Optional.ofNullable(entityManager.find(CompanyRow.class, id.value()));
    }
}
