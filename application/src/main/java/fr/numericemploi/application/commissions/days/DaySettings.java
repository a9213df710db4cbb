package fr.numericemploi.application.commissions.days;

/** @param farKilometres from how far on, as the crow flies, an early start or a late end weighs on a person */
public record DaySettings(int farKilometres) {}
