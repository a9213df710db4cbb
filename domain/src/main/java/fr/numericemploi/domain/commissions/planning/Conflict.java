package fr.numericemploi.domain.commissions.planning;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.partners.RecruiterId;

/** A conflict of interest: this recruiter must not interview this person. */
public record Conflict(CandidateId person, RecruiterId recruiter) {}
