package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.Funder;
import fr.numericemploi.domain.partners.FunderId;

public record FunderView(FunderId id, Funder.Profile profile, boolean active, long version) {}
