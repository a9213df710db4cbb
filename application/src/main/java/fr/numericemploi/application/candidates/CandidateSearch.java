package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;

/**
 * @param territory of the file, or of an agency that prescribed the person
 * @param text of the name or the reference; accents and case do not count
 */
public record CandidateSearch(Optional<TerritoryCode> territory, Optional<Status> status, Optional<String> text) {}
