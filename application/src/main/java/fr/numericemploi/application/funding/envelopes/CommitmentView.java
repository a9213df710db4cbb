package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.domain.funding.envelopes.Commitment;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.TerritoryCode;

/** A commitment, with its envelope's funder and territory. */
public record CommitmentView(Commitment.Snapshot state, FunderId funder, TerritoryCode territory) {}
