package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.Funder;
import fr.numericemploi.domain.partners.FunderId;

/** @param version the version that the caller read */
public record ChangeFunder(FunderId id, long version, Funder.Profile profile, boolean active) {}
