package fr.numericemploi.application.correspondence;

import fr.numericemploi.application.partners.CounsellorView;
import fr.numericemploi.application.partners.RecruiterView;
import fr.numericemploi.domain.shared.Email;
import java.util.UUID;

/**
 * @param id the candidate's, recruiter's, counsellor's or training body's own id
 * @param name as the letter greets the person
 */
public record Recipient(UUID id, String name, Email address) {
    public static Recipient of(CounsellorView counsellor) {
        return new Recipient(
                counsellor.id(),
                fullName(counsellor.firstName(), counsellor.lastName()),
                new Email(counsellor.email()));
    }

    public static Recipient of(RecruiterView recruiter) {
        return new Recipient(
                recruiter.id(), fullName(recruiter.firstName(), recruiter.lastName()), new Email(recruiter.email()));
    }

    private static String fullName(String firstName, String lastName) {
        return firstName + " " + lastName;
    }
}
