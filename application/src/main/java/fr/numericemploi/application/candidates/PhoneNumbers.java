package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.shared.Phone;

/** Reads phone numbers as people type them. */
public interface PhoneNumbers {
    /**
     * The number in its international form; without a country's prefix it is read as a French one.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code candidates.phone} when nobody can have that number
     */
    Phone read(String typed);
}
