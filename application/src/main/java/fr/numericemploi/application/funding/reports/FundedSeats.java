package fr.numericemploi.application.funding.reports;

import fr.numericemploi.domain.partners.FunderKind;

/** @param people for whom funders of that kind pay, each once */
public record FundedSeats(FunderKind kind, int people) {}
