package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.InMemoryPages;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.Company;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.PartnerRule;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryCompanies implements Companies, CompanyViews {
    private final Map<CompanyId, Company.Snapshot> kept = new HashMap<>();

    @Override
    public Optional<Company> find(CompanyId id) {
        return Optional.ofNullable(kept.get(id)).map(Company::restore);
    }

    @Override
    public void save(Company company) {
        var next = company.snapshot();
        var version = find(next.id()).map(before -> before.snapshot().version()).orElse(0L);
        InputRule.STALE.refuseIf(version != next.version());
        PartnerRule.SIRET_TAKEN.refuseIf(
                kept.values().stream()
                        .anyMatch(other -> other.siret().equals(next.siret())
                                && !other.id().equals(next.id())),
                Map.of("siret", next.siret().value()));
        kept.put(
                next.id(),
                new Company.Snapshot(
                        next.id(), next.siret(), next.profile(), next.memberSince(), next.leftOn(), version + 1));
    }

    @Override
    public Optional<CompanyView> view(CompanyId id) {
        return Optional.ofNullable(kept.get(id)).map(InMemoryCompanies::view);
    }

    @Override
    public Page<CompanyView> list(Optional<TerritoryCode> territory, PageRequest page) {
        var sorted = kept.values().stream()
                .filter(company ->
                        territory.map(company.profile().territory()::equals).orElse(true))
                .map(InMemoryCompanies::view)
                .sorted(Comparator.comparing(CompanyView::siret))
                .toList();
        return InMemoryPages.of(sorted, page, CompanyView::siret);
    }

    private static CompanyView view(Company.Snapshot company) {
        return new CompanyView(
                company.id().value(),
                company.siret().value(),
                company.profile().name(),
                company.profile().headcount(),
                company.profile().territory().value(),
                company.memberSince(),
                company.leftOn(),
                company.version());
    }
}
