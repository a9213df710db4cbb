package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.RecruiterKind;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.Set;
import java.util.UUID;

/** @param expertise the jobs that the recruiter can judge */
public record RecruiterView(
        UUID id,
        UUID company,
        String companyName,
        String firstName,
        String lastName,
        String email,
        RecruiterKind kind,
        Set<RomeCode> expertise,
        boolean active,
        long version) {}
