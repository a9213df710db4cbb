package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record FunderRegistered(FunderId funder, FunderKind kind, boolean seesNames) implements Event {
    @Override
    public UUID subject() {
        return funder.value();
    }
}
