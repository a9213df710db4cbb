package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Event;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

public record CompanyChanged(CompanyId company, Optional<LocalDate> leftOn) implements Event {
    @Override
    public UUID subject() {
        return company.value();
    }
}
