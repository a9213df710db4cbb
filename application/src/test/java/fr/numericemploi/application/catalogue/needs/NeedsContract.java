package fr.numericemploi.application.catalogue.needs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class NeedsContract extends PortContract {
    private final TerritoryCode territory = new TerritoryCode(
            "T" + UUID.randomUUID().toString().substring(0, 18).toUpperCase());

    protected abstract NeedHistory history();

    @Test
    void nothingIsNeededWhereNobodyStatedANeed() {
        var day = LocalDate.of(2026, 3, 2);

        assertThat(history().openAt(territory, Instant.parse("2026-03-02T23:00:00Z"), day))
                .isEmpty();
    }
}
