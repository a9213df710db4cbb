package fr.numericemploi.application.funding.plans;

import java.time.Period;

/**
 * @param reserved how long money stays reserved without the funder's agreement
 * @param paperReminder how long before a paper is due somebody is asked for it
 */
public record ReservationSettings(Period reserved, Period paperReminder) {}
