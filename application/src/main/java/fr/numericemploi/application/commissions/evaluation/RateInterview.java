package fr.numericemploi.application.commissions.evaluation;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.evaluation.Comment;
import java.util.Map;

/** @param scores by criterion code, 1 to 5 */
public record RateInterview(SelectionDayId day, CandidateId candidate, Map<String, Integer> scores, Comment comment) {}
