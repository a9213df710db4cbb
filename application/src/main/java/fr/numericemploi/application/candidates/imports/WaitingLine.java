package fr.numericemploi.application.candidates.imports;

import java.util.Map;

/** A line that is not a prescription yet. It is forgotten as soon as it is done. */
public record WaitingLine(int number, Map<SheetColumn, String> cells) {}
