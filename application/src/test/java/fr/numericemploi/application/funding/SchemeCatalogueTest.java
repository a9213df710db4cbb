package fr.numericemploi.application.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemeCatalogueTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    private final CurrentCaller caller = new CurrentCaller();
    private final SchemeCatalogue catalogue = new SchemeCatalogue(new FewRules(), caller, TODAY);

    @Test
    void schemesAreThoseInForceThatDay() {
        caller.set(Callers.anAdministrator());

        assertThat(catalogue.on(Optional.empty())).hasSize(1);
        assertThat(catalogue.on(Optional.of(LocalDate.of(2017, 12, 31)))).isEmpty();
        assertThat(catalogue.definitions()).hasSize(1);
    }

    @Test
    void whoHasNoAccountReadsNothing() {
        assertThatThrownBy(catalogue::facts).hasMessageContaining("compte");
    }
}
