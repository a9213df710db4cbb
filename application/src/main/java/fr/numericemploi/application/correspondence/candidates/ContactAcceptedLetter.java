package fr.numericemploi.application.correspondence.candidates;

import fr.numericemploi.application.candidates.CandidateCard;
import fr.numericemploi.domain.shared.Email;
import fr.numericemploi.domain.shared.Phone;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** @param reachedBy e-mail address and phone, where given */
public record ContactAcceptedLetter(LocalDate askedOn, String person, List<String> reachedBy) {
    static ContactAcceptedLetter of(CandidateCard card, LocalDate askedOn) {
        var ways = Stream.concat(card.email().map(Email::value).stream(), card.phone().map(Phone::value).stream());
        return new ContactAcceptedLetter(askedOn, card.fullName(), ways.toList());
    }
}
