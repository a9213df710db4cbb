package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.partners.Agency;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.Companies;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.Recruiter;
import fr.numericemploi.domain.partners.RecruiterId;

/** All partners of a test, and the directory of them that other contexts look up. */
public final class InMemoryPartners {
    public final InMemoryTerritories territories = new InMemoryTerritories();
    public final InMemoryAgencies agencies = new InMemoryAgencies();
    public final InMemoryCounsellors counsellors = new InMemoryCounsellors();
    public final InMemoryCompanies companies = new InMemoryCompanies();
    public final InMemoryRecruiters recruiters = new InMemoryRecruiters(companies);
    public final InMemoryAccounts accounts = new InMemoryAccounts(this);

    public PartnerDirectory directory(CurrentCaller caller) {
        return new PartnerDirectory(agencies, counsellors, companies, recruiters, territories, caller);
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
                accounts,
                accounts);
    }

    public AgencyId has(Agency agency) {
        agencies.save(agency);
        return agency.snapshot().id();
    }

    public CompanyId hasACompany() {
        var company = Companies.aMemberOfAlsace();
        companies.save(company);
        return company.snapshot().id();
    }

    public RecruiterId has(Recruiter recruiter) {
        recruiters.save(recruiter);
        return recruiter.snapshot().id();
    }
}
