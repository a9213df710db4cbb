package fr.numericemploi.application.operations;

/** @param allowed only for demonstrations and tests, and only with one server: each has a clock of its own */
public record TravelSettings(boolean allowed) {}
