package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.AgencyCode;
import fr.numericemploi.domain.partners.AgencyKind;
import fr.numericemploi.domain.partners.TerritoryCode;

public record RegisterAgency(AgencyKind kind, AgencyCode code, String name, TerritoryCode territory) {}
