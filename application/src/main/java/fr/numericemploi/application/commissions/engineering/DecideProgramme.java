package fr.numericemploi.application.commissions.engineering;

import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.commissions.engineering.ProgrammeDecision;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSittingId;

/** @param version the version of the sitting that the caller read */
public record DecideProgramme(
        ProgrammeSittingId sitting, long version, ProgrammeVersionId programme, ProgrammeDecision decision) {}
