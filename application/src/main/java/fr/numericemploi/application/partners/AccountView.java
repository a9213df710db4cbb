package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.Role;
import java.util.Optional;
import java.util.UUID;

/**
 * @param name of an agency's system
 * @param person the counsellor or recruiter who logs in
 */
public record AccountView(
        UUID id,
        String login,
        Optional<String> name,
        Role role,
        Optional<String> territory,
        Optional<UUID> agency,
        Optional<UUID> company,
        Optional<UUID> funder,
        Optional<UUID> person,
        boolean active,
        long version) {}
