package fr.numericemploi.application.correspondence.commissions;

import java.time.LocalDate;

/**
 * What a letter to an appointed reader says, ready to be printed.
 *
 * @param reference the person's: a name stays out of letters to recruiters who did not meet them
 */
public record ReaderLetter(LocalDate interviewedOn, String reference) {}
