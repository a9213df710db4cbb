package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record CounsellorRegistered(CounsellorId counsellor, AgencyId agency) implements Event {
    @Override
    public UUID subject() {
        return counsellor.value();
    }
}
