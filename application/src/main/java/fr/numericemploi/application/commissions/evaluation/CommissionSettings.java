package fr.numericemploi.application.commissions.evaluation;

/** @param quorum how many members must be present for a verdict */
public record CommissionSettings(int quorum) {}
