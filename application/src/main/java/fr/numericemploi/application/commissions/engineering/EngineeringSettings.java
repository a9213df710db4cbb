package fr.numericemploi.application.commissions.engineering;

import java.time.Period;

/**
 * @param percent from which fit on, in percent, somebody suits a need
 * @param training how long a training usually takes
 */
public record EngineeringSettings(int percent, Period training) {}
