package fr.numericemploi.architecture.red.application.commissions;

/** Innocent: only called by whom the map does not allow. */
public record Commission(String name) {}
