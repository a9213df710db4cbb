package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.application.partners.CompanyView;
import fr.numericemploi.domain.reference.Commune;
import java.util.Map;

/**
 * An open need as it is published.
 *
 * @param job what people call it
 * @param skills what they call the skills, by code
 */
public record NeedAdvert(NeedView need, CompanyView company, Commune place, String job, Map<String, String> skills) {}
