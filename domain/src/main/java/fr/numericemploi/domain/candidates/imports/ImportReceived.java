package fr.numericemploi.domain.candidates.imports;

import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record ImportReceived(ImportId file, AgencyId agency, int lines) implements Event {
    @Override
    public UUID subject() {
        return file.value();
    }
}
