package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.Role;
import java.util.Optional;
import java.util.UUID;

/** @param person the counsellor or recruiter who logs in */
public record AccountView(
        UUID id,
        String login,
        Role role,
        Optional<String> territory,
        Optional<UUID> agency,
        Optional<UUID> company,
        Optional<UUID> person,
        boolean active,
        long version) {}
