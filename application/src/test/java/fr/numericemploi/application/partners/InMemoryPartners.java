package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.RisingIds;
import fr.numericemploi.domain.partners.Agency;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.Companies;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.Counsellor;
import fr.numericemploi.domain.partners.CounsellorId;
import fr.numericemploi.domain.partners.Funder;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.Recruiter;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.Territory;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.partners.TrainingBodies;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.DepartmentCode;
import java.util.Set;

/** All partners of a test, and the directory of them that other contexts look up. */
public final class InMemoryPartners {
    public final InMemoryTerritories territories = new InMemoryTerritories();
    public final InMemoryAgencies agencies = new InMemoryAgencies();
    public final InMemoryCounsellors counsellors = new InMemoryCounsellors();
    public final InMemoryCompanies companies = new InMemoryCompanies();
    public final InMemoryRecruiters recruiters = new InMemoryRecruiters(companies);
    public final InMemoryTrainingBodies bodies = new InMemoryTrainingBodies();
    public final InMemoryFunders funders = new InMemoryFunders();
    public final InMemoryAccounts accounts = new InMemoryAccounts(this);

    public PartnerDirectory directory(CurrentCaller caller) {
        return new PartnerDirectory(agencies, counsellors, companies, recruiters, bodies, funders, territories, caller);
    }

    PartnersContract.Stores stores() {
        return new PartnersContract.Stores(
                territories,
                agencies,
                agencies,
                counsellors,
                counsellors,
                companies,
                companies,
                recruiters,
                recruiters,
                bodies,
                bodies,
                funders,
                funders,
                accounts,
                accounts);
    }

    AgencyNetwork network(CurrentCaller caller, Journal journal) {
        return new AgencyNetwork(agencies, agencies, territories, caller, journal, new RisingIds());
    }

    Membership membership(CurrentCaller caller, Journal journal) {
        return new Membership(companies, companies, territories, caller, journal, new RisingIds());
    }

    public void hasTerritory(String code) {
        territories.open(new Territory(new TerritoryCode(code), code, Set.of(new DepartmentCode("54"))));
    }

    public AgencyId has(Agency agency) {
        agencies.save(agency);
        return agency.snapshot().id();
    }

    public CounsellorId has(Counsellor counsellor) {
        counsellors.save(counsellor);
        return counsellor.snapshot().id();
    }

    public CompanyId hasACompany() {
        var company = Companies.aMemberOfAlsace();
        companies.save(company);
        return company.snapshot().id();
    }

    public TrainingBodyId hasATrainingBody() {
        var body = TrainingBodies.aTrainingBodyOfAlsace();
        bodies.save(body);
        return body.snapshot().id();
    }

    public FunderId has(Funder funder) {
        funders.save(funder);
        return funder.snapshot().id();
    }

    public RecruiterId has(Recruiter recruiter) {
        recruiters.save(recruiter);
        return recruiter.snapshot().id();
    }
}
