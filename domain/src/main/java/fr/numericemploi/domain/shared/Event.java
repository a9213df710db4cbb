package fr.numericemploi.domain.shared;

import java.util.UUID;

/**
 * A fact that happened to an aggregate. Its record name is its type in the journal, its package the context; it carries
 * ids and facts, no personal data.
 */
public interface Event {
    /** The id of the aggregate it happened to. */
    UUID subject();

    /** Rises when the shape of the record changes in a way that readers must know. */
    default int version() {
        return 1;
    }
}
