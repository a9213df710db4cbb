package fr.numericemploi.application.correspondence;

import fr.numericemploi.domain.shared.Email;
import java.util.UUID;

/**
 * @param id the candidate's, recruiter's, counsellor's or training body's own id
 * @param name as the letter greets the person
 */
public record Recipient(UUID id, String name, Email address) {}
