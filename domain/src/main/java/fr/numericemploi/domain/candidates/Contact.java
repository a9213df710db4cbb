package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.shared.Email;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.Phone;
import java.util.Objects;
import java.util.Optional;

/** How a person is reached, and where the person lives: the commune, never the street. */
public record Contact(Optional<Email> email, Optional<Phone> phone, InseeCode commune) {
    public Contact {
        CandidateRule.UNREACHABLE.refuseIf(email.isEmpty() && phone.isEmpty());
        Objects.requireNonNull(commune);
    }
}
