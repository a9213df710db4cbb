package fr.numericemploi.application.catalogue.programmes;

import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Programme;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Programmes kept in a store, for the contracts of the store and of its views: each contract in a territory of its own. */
abstract class KeptProgrammes extends PortContract {
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    final TerritoryCode territory = new TerritoryCode(
            "T" + UUID.randomUUID().toString().substring(0, 18).toUpperCase());
    final ProgrammeId id = new ProgrammeId(UUID.randomUUID());

    protected abstract Programmes programmes();

    protected abstract ProgrammeViews views();

    final Programme draft(ProgrammeId programme, Content content) {
        return Programme.draft(programme, territory, Optional.empty(), content, NOW);
    }

    final void publish(ProgrammeId programme) {
        var found = find(programme);
        found.submit(NOW);
        found.approve(found.latest().number(), NOW);
        save(found);
        var approved = find(programme);
        approved.publish(NOW);
        save(approved);
    }

    final void save(Programme programme) {
        inTransaction(() -> programmes().save(programme));
    }

    final Programme find(ProgrammeId programme) {
        return inTransaction(() -> programmes().find(programme)).orElseThrow();
    }
}
