package fr.numericemploi.domain.funding.filings;

import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record FilingDownloaded(FilingId filing, FilingKind kind, SessionId session) implements Event {
    @Override
    public UUID subject() {
        return filing.value();
    }
}
