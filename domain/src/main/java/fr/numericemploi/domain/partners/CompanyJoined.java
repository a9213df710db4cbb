package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Event;
import java.time.LocalDate;
import java.util.UUID;

public record CompanyJoined(CompanyId company, TerritoryCode territory, LocalDate memberSince) implements Event {
    @Override
    public UUID subject() {
        return company.value();
    }
}
