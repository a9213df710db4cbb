package fr.numericemploi.application.funding;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.facts.Facts;
import java.time.LocalDate;
import java.util.Optional;

/** @param stated by hand; what is stated corrects what the files say */
record FundingCase(
        Optional<CandidateId> candidate,
        Optional<SessionId> session,
        Optional<ProgrammeId> programme,
        Optional<NeedId> need,
        LocalDate on,
        Facts stated) {}
