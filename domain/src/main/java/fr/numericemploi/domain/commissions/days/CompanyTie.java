package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.partners.CompanyId;

/** What binds a person to a member company: none of its recruiters interviews that person. */
public record CompanyTie(CompanyId company, ConflictOfInterest.Ground ground) {}
