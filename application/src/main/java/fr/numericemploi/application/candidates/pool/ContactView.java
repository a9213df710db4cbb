package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.application.candidates.CandidateCard;
import fr.numericemploi.domain.shared.Email;
import fr.numericemploi.domain.shared.Phone;
import java.util.Optional;

/**
 * A contact request as the company that made it sees it.
 *
 * @param person who it is, once the person has said yes
 */
public record ContactView(ContactItem request, String message, Optional<Revealed> person) {

    public record Revealed(String firstNames, String lastName, Optional<String> email, Optional<String> phone) {
        static Revealed of(CandidateCard card) {
            return new Revealed(
                    card.firstNames(),
                    card.lastName(),
                    card.email().map(Email::value),
                    card.phone().map(Phone::value));
        }
    }
}
