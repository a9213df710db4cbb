package fr.numericemploi.application.partners;

import fr.numericemploi.domain.shared.HeadcountBracket;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** @param leftOn the first day it is no longer a member */
public record CompanyView(
        UUID id,
        String siret,
        String name,
        HeadcountBracket headcount,
        String territory,
        LocalDate memberSince,
        Optional<LocalDate> leftOn,
        long version) {}
