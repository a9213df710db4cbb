package fr.numericemploi.application.catalogue.programmes;

import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.Version;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.List;

/** A programme with all its versions, from the first to the latest. */
public record ProgrammeFile(ProgrammeId id, TerritoryCode territory, List<Version> versions, long version) {}
