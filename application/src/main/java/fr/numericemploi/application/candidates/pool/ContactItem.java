package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.domain.candidates.pool.ContactRequest;
import fr.numericemploi.domain.candidates.pool.ContactStatus;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** @param entry the person's place in the pool, which names nobody */
public record ContactItem(
        UUID id,
        UUID entry,
        UUID company,
        UUID recruiter,
        ContactStatus status,
        LocalDate askedOn,
        LocalDate expiresOn,
        Optional<LocalDate> closedOn) {

    static ContactItem of(ContactRequest.Snapshot request) {
        return new ContactItem(
                request.id().value(),
                request.entry().value(),
                request.company().value(),
                request.recruiter().value(),
                request.status(),
                request.askedOn(),
                request.expiresOn(),
                request.closedOn());
    }
}
