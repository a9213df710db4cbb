package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.CounsellorId;
import fr.numericemploi.domain.partners.FunderId;
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
        var agency = scope.agency().map(this::agency).map(AgencyView::territory);
        var company = scope.company().map(this::company).map(CompanyView::territory);
        return scope.territory().or(() -> agency.or(() -> company).map(TerritoryCode::new));
    }

    /** Refuses an agency and a company out of the caller's sight as if they did not exist. */
    void requireSeenBy(Caller caller, Scope scope) {
        scope.agency()
                .filter(id -> !caller.sees(new TerritoryCode(agency(id).territory())))
                .ifPresent(id -> {
                    throw Unknown.agency(id).get().at("agency");
                });
        scope.company()
                .filter(id -> !caller.sees(new TerritoryCode(company(id).territory())))
                .ifPresent(id -> {
                    throw Unknown.company(id).get().at("company");
                });
    }

    /** Refuses what does not exist, and a person who is of another agency or company. */
    void requireReal(Scope scope) {
        territory(scope).ifPresent(directory::requireTerritory);
        scope.funder().ifPresent(this::requireFunder);
        scope.person().ifPresent(person -> {
            scope.agency().ifPresent(agency -> requireCounsellor(person, agency));
            scope.company().ifPresent(company -> requireRecruiter(person, company));
        });
    }

    private void requireFunder(FunderId funder) {
        Fields.blaming("funder", () -> directory.funder(funder));
    }

    private void requireCounsellor(UUID person, AgencyId agency) {
        var counsellor = Fields.blaming("person", () -> directory.counsellor(new CounsellorId(person)));
        PartnerRule.PERSON_ELSEWHERE.refuseIf(!counsellor.agency().equals(agency.value()));
    }

    private void requireRecruiter(UUID person, CompanyId company) {
        var recruiter = Fields.blaming("person", () -> directory.recruiter(new RecruiterId(person)));
        PartnerRule.PERSON_ELSEWHERE.refuseIf(!recruiter.company().equals(company.value()));
    }

    private AgencyView agency(AgencyId id) {
        return Fields.blaming("agency", () -> directory.agency(id));
    }

    private CompanyView company(CompanyId id) {
        return Fields.blaming("company", () -> directory.company(id));
    }
}
