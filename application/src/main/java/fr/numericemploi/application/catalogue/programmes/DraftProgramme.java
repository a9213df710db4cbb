package fr.numericemploi.application.catalogue.programmes;

import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Origin;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;

/** @param origin where it was taken over from, if it was */
public record DraftProgramme(TerritoryCode territory, Optional<Origin> origin, Content content) {}
