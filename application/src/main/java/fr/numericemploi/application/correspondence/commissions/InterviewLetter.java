package fr.numericemploi.application.correspondence.commissions;

import java.time.LocalDateTime;

/**
 * What a letter about an interview says.
 *
 * @param answerUrl where the person says whether the time suits; empty when there is nothing to answer
 */
public record InterviewLetter(LocalDateTime start, LocalDateTime end, String address, String room, String answerUrl) {}
