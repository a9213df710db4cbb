package fr.numericemploi.adapters.rest.shared.tables;

import java.util.List;

/**
 * A table for a spreadsheet program: numbers stay numbers there, days stay days, and everything else is text, whatever it
 * begins with.
 *
 * @param name of at most 31 characters, without any of {@code []:*?/\}
 */
public record Table(String name, List<String> headings, List<List<?>> rows) {}
