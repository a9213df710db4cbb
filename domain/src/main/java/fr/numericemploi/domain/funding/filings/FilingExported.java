package fr.numericemploi.domain.funding.filings;

import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record FilingExported(FilingId filing, FilingKind kind, SessionId session, int people) implements Event {
    @Override
    public UUID subject() {
        return filing.value();
    }
}
