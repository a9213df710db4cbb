package fr.numericemploi.application.commissions.evaluation;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.evaluation.SittingId;
import fr.numericemploi.domain.commissions.evaluation.Verdict;

public record GiveVerdict(SittingId sitting, long version, CandidateId candidate, Verdict verdict) {}
