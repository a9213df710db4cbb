package fr.numericemploi.domain.commissions.days;

import java.util.Objects;
import java.util.UUID;

/** One person's invitation to one day, however often it changes: the calendar's UID and the signed link's subject. */
public record InvitationId(UUID value) {
    public InvitationId {
        Objects.requireNonNull(value);
    }
}
