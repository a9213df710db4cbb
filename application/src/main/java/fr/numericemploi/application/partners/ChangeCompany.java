package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.Company;
import fr.numericemploi.domain.partners.CompanyId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * @param version the version that the caller read
 * @param leftOn the first day it is no longer a member; empty while it stays, or when it comes back
 */
public record ChangeCompany(CompanyId id, long version, Company.Profile profile, Optional<LocalDate> leftOn) {}
