package fr.numericemploi.application.links;

/** @param comment the free text, empty where none was given */
public record Answer(String choice, String comment) {}
