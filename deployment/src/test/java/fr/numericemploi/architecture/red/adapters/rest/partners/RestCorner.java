package fr.numericemploi.architecture.red.adapters.rest.partners;

/** Innocent: known by whom it should not be. */
public record RestCorner() {}
