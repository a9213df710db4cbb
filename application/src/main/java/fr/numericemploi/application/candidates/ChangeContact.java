package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.CandidateId;

/**
 * @param version the version that the caller read
 * @param contact as it was filled in: it is read once the caller's role is known
 */
public record ChangeContact(CandidateId id, long version, ContactForm contact) {}
