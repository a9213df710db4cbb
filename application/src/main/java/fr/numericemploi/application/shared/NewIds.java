package fr.numericemploi.application.shared;

import java.util.UUID;

/** Makes ids: unique, and rising with time (UUIDv7, RFC 9562) so that indexes stay compact. */
public interface NewIds {
    UUID next();
}
