package fr.numericemploi.application.cohorts;

import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.cohorts.Terms;
import fr.numericemploi.domain.partners.TerritoryCode;

/** @param programme which is published: the session keeps the version that is so now */
public record OpenSession(ProgrammeId programme, TerritoryCode territory, Terms terms) {}
