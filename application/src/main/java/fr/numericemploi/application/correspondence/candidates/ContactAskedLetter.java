package fr.numericemploi.application.correspondence.candidates;

import java.time.LocalDate;

public record ContactAskedLetter(String company, String recruiter, String message, LocalDate answerBy, String url) {}
