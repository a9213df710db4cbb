package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.AccountId;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.Scope;

/** @param version the version that the caller read */
public record ChangeAccount(AccountId id, long version, Role role, Scope scope, boolean active) {}
