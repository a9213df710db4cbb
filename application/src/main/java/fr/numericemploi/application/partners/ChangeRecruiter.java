package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.Recruiter;
import fr.numericemploi.domain.partners.RecruiterId;

/** @param version the version that the caller read */
public record ChangeRecruiter(
        CompanyId company, RecruiterId id, long version, Recruiter.Profile profile, boolean active) {}
