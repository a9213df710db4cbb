package fr.numericemploi.application.cohorts;

import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.cohorts.SessionState;
import fr.numericemploi.domain.cohorts.Terms;
import fr.numericemploi.domain.partners.TerritoryCode;

/** @param reason why it was cancelled; empty before */
public record SessionView(
        SessionId id,
        ProgrammeVersionId programme,
        TerritoryCode territory,
        Terms terms,
        SessionState state,
        String reason,
        long version) {}
