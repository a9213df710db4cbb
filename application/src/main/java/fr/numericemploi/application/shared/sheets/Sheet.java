package fr.numericemploi.application.shared.sheets;

import java.util.Iterator;
import java.util.List;

/** A table as it was handed in. Its lines are read once, one after the other. */
public record Sheet(String fileName, List<String> headings, Iterator<SheetLine> lines) {}
