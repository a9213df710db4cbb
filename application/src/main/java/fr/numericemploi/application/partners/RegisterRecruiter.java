package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.Recruiter;

public record RegisterRecruiter(CompanyId company, Recruiter.Profile profile) {}
