package fr.numericemploi.application.shared;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the journal for consumers, each at its own pace. A position moves in the transaction of the consumer's effect: both
 * are kept, or neither.
 */
public interface JournalReader {
    /**
     * The next entries in order, and past them; none while another server reads for that consumer. Entries of transactions
     * still running, and those after them, come later.
     */
    List<JournalEntry<?>> next(String consumer, int atMost);

    /** Goes past the next entry, and keeps it aside. Returns how many there were: one or none. */
    int setNextAside(String consumer, String reason);

    /** What that consumer could not treat, oldest first. */
    List<SetAside> aside(String consumer);

    /** An entry that was set aside, and no longer is; empty when it is not, or another server has it. */
    Optional<JournalEntry<?>> retake(String consumer, UUID event);

    record SetAside(UUID event, String type, String reason) {}
}
