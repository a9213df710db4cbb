package fr.numericemploi.adapters.persistence.funding;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.funding.envelopes.Envelopes;
import fr.numericemploi.domain.funding.envelopes.Envelope;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaEnvelopes implements Envelopes {
    private final EntityManager entityManager;

    @Inject
    JpaEnvelopes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Envelope> find(EnvelopeId id) {
        return row(id).map(EnvelopeRow::toSnapshot).map(Envelope::restore);
    }

    @Override
    public void save(Envelope envelope) {
        var snapshot = envelope.snapshot();
        row(snapshot.id())
                .ifPresentOrElse(row -> row.copy(snapshot), () -> entityManager.persist(EnvelopeRow.of(snapshot)));
        Saving.flush(entityManager, Map.of("envelope_reference", () -> new RuleViolation(EnvelopeRule.KNOWN)));
    }

    private Optional<EnvelopeRow> row(EnvelopeId id) {
        return Optional.ofNullable(entityManager.find(EnvelopeRow.class, id.value()));
    }
}
