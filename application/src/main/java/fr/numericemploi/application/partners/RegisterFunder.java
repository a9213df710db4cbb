package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.Funder;

public record RegisterFunder(Funder.Profile profile) {}
