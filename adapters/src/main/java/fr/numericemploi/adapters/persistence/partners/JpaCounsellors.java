package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.partners.Counsellors;
import fr.numericemploi.domain.partners.Counsellor;
import fr.numericemploi.domain.partners.CounsellorId;
import fr.numericemploi.domain.partners.PartnerRule;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaCounsellors implements Counsellors {
    private final EntityManager entityManager;

    @Inject
    JpaCounsellors(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Counsellor> find(CounsellorId id) {
        return row(id).map(CounsellorRow::toSnapshot).map(Counsellor::restore);
    }

    @Override
    public void save(Counsellor counsellor) {
        var snapshot = counsellor.snapshot();
        var email = snapshot.contact().email().value();
        row(snapshot.id())
                .ifPresentOrElse(row -> row.copy(snapshot), () -> entityManager.persist(CounsellorRow.of(snapshot)));
        Saving.flush(
                entityManager,
                Map.of("counsellor_email", () -> PartnerRule.CONTACT_KNOWN.brokenBy(Map.of("email", email))));
    }

    private Optional<CounsellorRow> row(CounsellorId id) {
        return Optional.ofNullable(entityManager.find(CounsellorRow.class, id.value()));
    }
}
