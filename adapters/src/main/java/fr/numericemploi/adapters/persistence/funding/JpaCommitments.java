package fr.numericemploi.adapters.persistence.funding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Native;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.funding.envelopes.Commitments;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.Balance;
import fr.numericemploi.domain.funding.envelopes.Commitment;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Adapter
class JpaCommitments implements Commitments {
    private final EntityManager entityManager;

    @Inject
    JpaCommitments(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Commitment> find(CommitmentId id) {
        return where("c.id = ?", id.value()).stream().findFirst();
    }

    @Override
    public List<Commitment> of(PlanId plan) {
        return where("c.plan = ?", plan.value());
    }

    @Override
    public List<Commitment> of(CandidateId candidate, SessionId session) {
        return where("c.candidate = ? and c.session = ?", candidate.value(), session.value());
    }

    @Override
    public Optional<Commitment> reservedUntilBefore(LocalDate day) {
        return complete("""
                        select c.* from funding.commitment c
                        where c.reserved_until < ? and exists (
                            select 1 from funding.account a
                            where a.holder = c.id and a.kind = 'RESERVED' and a.cents > 0)
                        order by c.reserved_until, c.id limit 1 for update of c skip locked
                        """, day).stream().findFirst();
    }

    @Override
    public List<Commitment> toRemind(LocalDate day) {
        return complete("""
                                select c.* from funding.commitment c
                                where c.remind_on <= ? and funding.holds_money(c.id) and c.session = (
                                    select o.session from funding.commitment o
                                    where o.remind_on <= ? and funding.holds_money(o.id)
                                    order by o.remind_on, o.id limit 1)
                                for update of c skip locked
                                """, day, day);
    }

    /** The version rises with every move of money, which the row itself does not show. */
    @Override
    public void save(List<Commitment> commitments) {
        commitments.stream().map(Commitment::snapshot).forEach(commitment -> Optional.ofNullable(
                        entityManager.find(CommitmentRow.class, commitment.id().value()))
                .ifPresentOrElse(
                        row -> {
                            row.copy(commitment);
                            entityManager.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
                        },
                        () -> entityManager.persist(CommitmentRow.of(commitment))));
        Saving.flush(entityManager, Map.of());
    }

    private List<Commitment> where(String condition, Object... parameters) {
        return complete(
                "select c.* from funding.commitment c where " + condition + " order by c.candidate, c.id for update",
                parameters);
    }

    /** Whoever reads rows is about to change them, and has locked them: others wait, or pass them over. */
    private List<Commitment> complete(String select, Object... parameters) {
        List<?> found = Native.with(entityManager.createNativeQuery(select, CommitmentRow.class), parameters)
                .getResultList();
        var rows = found.stream().map(CommitmentRow.class::cast).toList();
        var balances = balances(rows.stream().map(CommitmentRow::id).toArray(UUID[]::new));
        return rows.stream()
                .map(row -> row.toSnapshot(new Balance(balances.getOrDefault(row.id(), Map.of()))))
                .map(Commitment::restore)
                .toList();
    }

    private Map<UUID, Map<Account, Portion>> balances(UUID[] holders) {
        List<?> rows = Native.with(
                        entityManager.createNativeQuery(
                                "select holder, kind, cents, hours from funding.account where holder = any(?)"),
                        (Object) holders)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(groupingBy(
                        row -> (UUID) row[0], toMap(row -> Account.valueOf((String) row[1]), JpaCommitments::portion)));
    }

    private static Portion portion(Object[] row) {
        return new Portion(new Money(((Number) row[2]).longValue()), (BigDecimal) row[3]);
    }
}
