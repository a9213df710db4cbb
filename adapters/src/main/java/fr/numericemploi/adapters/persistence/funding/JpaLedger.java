package fr.numericemploi.adapters.persistence.funding;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.adapters.persistence.shared.Native;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.funding.envelopes.Ledger;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeRule;
import fr.numericemploi.domain.funding.envelopes.LedgerLine;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.funding.envelopes.TrainingCost;
import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Writes lines; the database itself keeps the accounts, and refuses what overdraws one. */
@Adapter
class JpaLedger implements Ledger {
    private static final Map<String, Supplier<RuleViolation>> REFUSALS = Map.of(
            "envelope_not_overdrawn", () -> new RuleViolation(EnvelopeRule.EXHAUSTED),
            "commitment_not_overdrawn", () -> new RuleViolation(EnvelopeRule.CHANGED),
            "training_paid_once", () -> new RuleViolation(EnvelopeRule.OVER_COST),
            "hours_paid_once", () -> new RuleViolation(EnvelopeRule.HOURS_TWICE));

    private final EntityManager entityManager;

    @Inject
    JpaLedger(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void lock(Collection<EnvelopeId> envelopes) {
        envelopes.stream().map(EnvelopeId::value).distinct().sorted().forEach(id -> Native.with(
                        entityManager.createNativeQuery("select id from funding.envelope where id = ? for update"), id)
                .getResultList());
    }

    @Override
    public Optional<TrainingCost> cost(CandidateId candidate, SessionId session) {
        List<?> found = Native.with(
                        entityManager.createNativeQuery(
                                "select cost_cents, hours from funding.training_cost where candidate = ? and session = ?"
                                        + " for update"),
                        candidate.value(),
                        session.value())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Portion(new Money(((Number) row[0]).longValue()), (BigDecimal) row[1]))
                .map(whole -> new TrainingCost(candidate, session, whole))
                .findFirst();
    }

    @Override
    public List<CandidateId> trained(SessionId session) {
        List<?> found = Native.with(
                        entityManager.createNativeQuery(
                                "select candidate from funding.training_cost where session = ? order by candidate"),
                        session.value())
                .getResultList();
        return found.stream().map(UUID.class::cast).map(CandidateId::new).toList();
    }

    @Override
    public void cost(TrainingCost cost) {
        var whole = cost.whole();
        Saving.writing(() -> keep(cost, whole.amount().cents(), whole.hours()), REFUSALS);
    }

    private void keep(TrainingCost cost, long cents, BigDecimal hours) {
        Native.change(
                entityManager, """
                insert into funding.training_cost (candidate, session, cost_cents, hours) values (?, ?, ?, ?)
                on conflict (candidate, session) do update set cost_cents = excluded.cost_cents, hours = excluded.hours
                """, cost.candidate().value(), cost.session().value(), cents, hours);
        Native.change(
                entityManager,
                "update funding.training_hours set most_hours = ? where candidate = ? and session = ?",
                hours,
                cost.candidate().value(),
                cost.session().value());
    }

    @Override
    public void write(List<LedgerLine> lines) {
        Saving.writing(() -> lines.forEach(this::insert), REFUSALS);
    }

    private void insert(LedgerLine line) {
        var grounds = line.grounds();
        Native.change(
                entityManager,
                """
                insert into funding.ledger_line
                    (envelope, commitment, move, cents, hours, reason, papers, author, written_at)
                values (?, cast(? as uuid), ?, ?, ?, ?, cast(? as jsonb), ?, ?)
                """,
                line.envelope().value(),
                line.commitment().map(id -> id.value().toString()).orElse(null),
                line.move().name(),
                line.portion().amount().cents(),
                line.portion().hours(),
                grounds.reason(),
                Jsonb.write(grounds.papers()),
                grounds.author(),
                Timestamp.from(grounds.at()));
    }
}
