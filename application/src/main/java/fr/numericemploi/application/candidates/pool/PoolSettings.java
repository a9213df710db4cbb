package fr.numericemploi.application.candidates.pool;

import java.time.Period;

/**
 * @param stay how long an entry lives before the person is asked again
 * @param answer how long the person has to answer
 * @param reminder how long before that the person is reminded
 * @param contact how long a contact request waits for its answer
 * @param contactsPerDay how many people a company may ask on one day
 */
public record PoolSettings(Period stay, Period answer, Period reminder, Period contact, int contactsPerDay) {}
