package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.AccountId;

/** An agency's system that may now log in. The secret is told this once and kept nowhere here. */
public record RegisteredSystem(AccountId account, SystemCredentials credentials) {}
