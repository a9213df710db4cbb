package fr.numericemploi.application.correspondence;

import java.time.Duration;
import java.util.List;

/**
 * @param pauses after each attempt that failed; when they are used up, the letter has failed
 * @param keepContent how long recipient and content of a letter are kept once it is sent or has failed
 */
public record LetterSettings(List<Duration> pauses, Duration keepContent) {}
