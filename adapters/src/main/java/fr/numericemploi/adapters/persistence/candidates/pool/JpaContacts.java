package fr.numericemploi.adapters.persistence.candidates.pool;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Native;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.candidates.pool.Contacts;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.pool.ContactRequest;
import fr.numericemploi.domain.candidates.pool.ContactRequestId;
import fr.numericemploi.domain.candidates.pool.ContactStatus;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolRule;
import fr.numericemploi.domain.partners.CompanyId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaContacts implements Contacts {
    private final EntityManager entityManager;

    @Inject
    JpaContacts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<ContactRequest> find(ContactRequestId id) {
        return Optional.ofNullable(entityManager.find(ContactRequestRow.class, id.value()))
                .map(ContactRequestRow::toRequest);
    }

    @Override
    public Optional<ContactRequest> latest(CompanyId company, PoolEntryId entry) {
        return entityManager
                .createQuery(
                        "select r from ContactRequestRow r where r.company = :company and r.entry = :entry order by r.id desc",
                        ContactRequestRow.class)
                .setParameter("company", company.value())
                .setParameter("entry", entry.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ContactRequestRow::toRequest);
    }

    @Override
    public List<ContactRequest> pending(PoolEntryId entry) {
        return entityManager
                .createQuery(
                        "select r from ContactRequestRow r where r.entry = :entry and r.status = :pending order by r.id",
                        ContactRequestRow.class)
                .setParameter("entry", entry.value())
                .setParameter("pending", ContactStatus.PENDING)
                .getResultStream()
                .map(ContactRequestRow::toRequest)
                .toList();
    }

    @Override
    public List<ContactRequest> acceptedBy(CandidateId candidate) {
        return entityManager
                .createQuery(
                        "select r from ContactRequestRow r where r.candidate = :candidate and r.status = :accepted order by r.id",
                        ContactRequestRow.class)
                .setParameter("candidate", candidate.value())
                .setParameter("accepted", ContactStatus.ACCEPTED)
                .getResultStream()
                .map(ContactRequestRow::toRequest)
                .toList();
    }

    @Override
    public Optional<ContactRequest> claimOverdue(LocalDate today) {
        return Native.first(entityManager, ContactRequestRow.class, """
                        select * from candidates.contact_request where status = 'PENDING' and expires_on < ?
                        limit 1 for update skip locked
                        """, today).map(ContactRequestRow::toRequest);
    }

    @Override
    public int countAsked(CompanyId company, LocalDate day) {
        entityManager
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
                .setParameter(1, "contact-requests " + company.value())
                .getSingleResult();
        return entityManager
                .createQuery(
                        "select count(r) from ContactRequestRow r where r.company = :company and r.askedOn = :day",
                        Long.class)
                .setParameter("company", company.value())
                .setParameter("day", day)
                .getSingleResult()
                .intValue();
    }

    @Override
    public void save(ContactRequest request) {
        var snapshot = request.snapshot();
        var row = entityManager.find(ContactRequestRow.class, snapshot.id().value());
        if (row == null) {
            entityManager.persist(ContactRequestRow.of(snapshot));
        } else {
            row.copy(snapshot);
        }
        Saving.flush(
                entityManager, Map.of("contact_request_pending", () -> PoolRule.CONTACT_AWAITED.brokenBy(Map.of())));
    }
}
