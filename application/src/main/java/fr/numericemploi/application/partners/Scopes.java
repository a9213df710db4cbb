package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.CounsellorId;
import fr.numericemploi.domain.partners.PartnerRule;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.Scope;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;
import java.util.UUID;

/** Whether what a scope names exists, and where it lies. */
record Scopes(PartnerDirectory directory) {
    /** Its own, its agency's or its company's. */
    Optional<TerritoryCode> territory(Scope scope) {
        var agency = scope.agency().map(directory::agency).map(AgencyView::territory);
        var company = scope.company().map(directory::company).map(CompanyView::territory);
        return scope.territory().or(() -> agency.or(() -> company).map(TerritoryCode::new));
    }

    /** Refuses what does not exist, and a person who is of another agency or company. */
    void requireReal(Scope scope) {
        territory(scope).ifPresent(directory::requireTerritory);
        scope.person().ifPresent(person -> {
            scope.agency().ifPresent(agency -> requireCounsellor(person, agency));
            scope.company().ifPresent(company -> requireRecruiter(person, company));
        });
    }

    private void requireCounsellor(UUID person, AgencyId agency) {
        var counsellor = directory.counsellor(new CounsellorId(person));
        PartnerRule.PERSON_ELSEWHERE.refuseIf(!counsellor.agency().equals(agency.value()));
    }

    private void requireRecruiter(UUID person, CompanyId company) {
        var recruiter = directory.recruiter(new RecruiterId(person));
        PartnerRule.PERSON_ELSEWHERE.refuseIf(!recruiter.company().equals(company.value()));
    }
}
