package fr.numericemploi.domain.catalogue.programmes;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record ProgrammeSubmitted(ProgrammeId programme, int number) implements Event {
    @Override
    public UUID subject() {
        return programme.value();
    }
}
