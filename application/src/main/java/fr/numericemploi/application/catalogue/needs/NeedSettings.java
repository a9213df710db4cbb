package fr.numericemploi.application.catalogue.needs;

import java.time.Period;

/**
 * @param confirmation how long a need stands without another word of the company
 * @param reminder how long before that the company is asked
 */
public record NeedSettings(Period confirmation, Period reminder) {}
