package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;

/** @param text of the name, the agency's or the file's reference; accents and case do not count */
public record PrescriptionSearch(
        Optional<TerritoryCode> territory, Optional<AgencyId> agency, Optional<Status> status, Optional<String> text) {}
