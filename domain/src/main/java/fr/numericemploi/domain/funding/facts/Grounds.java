package fr.numericemploi.domain.funding.facts;

/** Where a figure is written, and how sure the association is of it. */
public record Grounds(String source, Confidence confidence) {}
