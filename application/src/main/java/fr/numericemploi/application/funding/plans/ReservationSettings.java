package fr.numericemploi.application.funding.plans;

import java.time.Period;

/** @param reserved how long money stays reserved without the funder's agreement */
public record ReservationSettings(Period reserved) {}
