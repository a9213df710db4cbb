package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COMMISSION_MEMBER;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.RECRUITER;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.Company;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.inject.Inject;
import java.util.Optional;

/** The member companies of a territory: its staff keeps and reads them, a recruiter reads the own company. */
@ApplicationService
public class Membership {
    private final Companies companies;
    private final CompanyViews views;
    private final CurrentCaller caller;
    private final TerritoryStaff staff;
    private final Journal journal;
    private final NewIds ids;

    @Inject
    public Membership(
            Companies companies,
            CompanyViews views,
            Territories territories,
            CurrentCaller caller,
            Journal journal,
            NewIds ids) {
        this.companies = companies;
        this.views = views;
        this.caller = caller;
        this.staff = new TerritoryStaff(caller, territories);
        this.journal = journal;
        this.ids = ids;
    }

    public CompanyId admit(AdmitCompany command) {
        staff.requireKeeperOf(command.profile().territory());
        var id = new CompanyId(ids.next());
        var company = Company.join(id, command.siret(), command.profile(), command.memberSince());
        companies.save(company);
        journal.record(company.joined());
        return id;
    }

    public void change(ChangeCompany command) {
        findToKeep(command.id());
        staff.requireKeeperOf(command.profile().territory());
        var company = companies.find(command.id()).orElseThrow(Unknown.company(command.id()));
        InputRule.STALE.refuseIf(company.snapshot().version() != command.version());
        var changed = company.change(command.profile(), command.leftOn());
        companies.save(company);
        journal.record(changed);
    }

    /** For those who keep the company, and what belongs to it. */
    public CompanyView findToKeep(CompanyId id) {
        var keeper = staff.keeper();
        return views.view(id)
                .filter(view -> keeper.sees(new TerritoryCode(view.territory())))
                .orElseThrow(Unknown.company(id));
    }

    public CompanyView find(CompanyId id) {
        var reader = caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER, RECRUITER);
        return views.view(id)
                .filter(view -> reader.sees(new TerritoryCode(view.territory()))
                        || reader.company().equals(Optional.of(id)))
                .orElseThrow(Unknown.company(id));
    }

    public Page<CompanyView> list(PageRequest page) {
        return views.list(staff.reader().territory(), page);
    }
}
