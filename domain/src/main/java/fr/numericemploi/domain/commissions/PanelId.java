package fr.numericemploi.domain.commissions;

import java.util.Objects;
import java.util.UUID;

public record PanelId(UUID value) {
    public PanelId {
        Objects.requireNonNull(value);
    }
}
