package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.domain.catalogue.needs.NeedContent;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import java.util.Optional;

/**
 * @param company told by the association's staff; a recruiter's is the own one
 * @param contact who of the company answers for it; a recruiter does, unless somebody else is named
 */
public record StateNeed(Optional<CompanyId> company, Optional<RecruiterId> contact, NeedContent content) {}
