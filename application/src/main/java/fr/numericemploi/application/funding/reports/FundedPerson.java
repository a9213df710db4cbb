package fr.numericemploi.application.funding.reports;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.partners.FunderId;

public record FundedPerson(SessionId session, FunderId funder, CandidateId candidate) {}
