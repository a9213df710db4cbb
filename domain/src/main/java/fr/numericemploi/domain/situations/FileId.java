package fr.numericemploi.domain.situations;

import java.util.Objects;
import java.util.UUID;

/** The id of what a situation belongs to: a person's file, or a prescription. Whose it is, this context does not know. */
public record FileId(UUID value) {
    public FileId {
        Objects.requireNonNull(value);
    }
}
