package fr.numericemploi.application.correspondence.candidates;

import java.util.List;

/**
 * What a letter about a person's own file says, ready to be printed.
 *
 * @param agencies the agencies that prescribed the person
 */
public record FileLetter(String reference, List<String> agencies) {}
