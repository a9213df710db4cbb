package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Contact;

/** @param version the version that the caller read */
public record ChangeContact(CandidateId id, long version, Contact contact) {}
