package fr.numericemploi.application.shared;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The journal as a person's or a thing's history. */
public interface JournalViews {
    /** What happened to any of them, from the first. */
    List<JournalEntry<?>> about(Collection<UUID> subjects);
}
