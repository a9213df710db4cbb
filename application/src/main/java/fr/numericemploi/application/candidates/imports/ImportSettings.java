package fr.numericemploi.application.candidates.imports;

/** How large a file may be. */
public record ImportSettings(int mostLines, int mostMegabytes) {}
