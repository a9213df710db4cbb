package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.Scope;

/** @param login the name that the identity provider gives in its tokens */
public record OpenAccount(String login, Role role, Scope scope) {}
