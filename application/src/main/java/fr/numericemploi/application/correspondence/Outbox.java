package fr.numericemploi.application.correspondence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The letters on their way out. */
public interface Outbox {
    /** Keeps a new letter; one whose key is known already has no effect. */
    void add(OutgoingLetter letter);

    /**
     * The letter that has been due longest; nobody else is given it until this transaction ends.
     *
     * @param now letters to be sent later are not due
     */
    Optional<OutgoingLetter> claimDue(Instant now);

    /** Empty for a letter whose content is gone. */
    Optional<OutgoingLetter> find(UUID id);

    /** Keeps how far a letter has come. */
    void save(OutgoingLetter letter);

    /** Drops recipient and content of letters sent or failed before that time. Returns how many. */
    int dropContent(Instant closedBefore);
}
