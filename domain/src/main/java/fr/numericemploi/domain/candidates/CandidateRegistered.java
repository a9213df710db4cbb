package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** A file was opened for a person who was not known yet. */
public record CandidateRegistered(CandidateId candidate, CandidateReference reference, TerritoryCode territory)
        implements Event {
    @Override
    public UUID subject() {
        return candidate.value();
    }
}
