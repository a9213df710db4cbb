package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.PrescriptionId;
import java.util.Optional;

/**
 * @param version the version that the caller read: another suspect may have come since
 * @param samePersonAs one of the suspects; empty for somebody else
 */
public record DecideDuplicate(PrescriptionId prescription, long version, Optional<CandidateId> samePersonAs) {}
