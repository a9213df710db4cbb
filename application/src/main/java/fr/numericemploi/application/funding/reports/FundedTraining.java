package fr.numericemploi.application.funding.reports;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;

/** One person's training in one session. */
public record FundedTraining(SessionId session, CandidateId candidate) {}
