package fr.numericemploi.application.correspondence.candidates;

import java.time.LocalDate;

public record AvailabilityLetter(LocalDate answerBy, String url) {}
