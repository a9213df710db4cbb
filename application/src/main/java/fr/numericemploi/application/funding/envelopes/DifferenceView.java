package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.domain.funding.envelopes.Account;
import java.util.UUID;

/**
 * An account that is wrong.
 *
 * @param holder an envelope or a commitment
 * @param keptCents what its balance says
 * @param countedCents what its lines make
 */
public record DifferenceView(UUID holder, Account account, long keptCents, long countedCents) {}
