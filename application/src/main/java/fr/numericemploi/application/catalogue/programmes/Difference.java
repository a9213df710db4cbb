package fr.numericemploi.application.catalogue.programmes;

import java.util.List;

/** A field of a programme in which two versions differ, in words, each value for itself. */
public record Difference(String field, String label, List<String> before, List<String> after) {}
