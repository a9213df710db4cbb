package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.TerritoryCode;

/** @param version the version that the caller read */
public record ChangeAgency(AgencyId id, long version, String name, TerritoryCode territory, boolean open) {}
