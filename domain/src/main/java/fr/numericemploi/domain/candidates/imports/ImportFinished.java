package fr.numericemploi.domain.candidates.imports;

import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record ImportFinished(ImportId file, AgencyId agency, Counts counts) implements Event {
    @Override
    public UUID subject() {
        return file.value();
    }
}
