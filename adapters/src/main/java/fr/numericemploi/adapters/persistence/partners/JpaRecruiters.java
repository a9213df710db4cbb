package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.partners.Recruiters;
import fr.numericemploi.domain.partners.PartnerRule;
import fr.numericemploi.domain.partners.Recruiter;
import fr.numericemploi.domain.partners.RecruiterId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaRecruiters implements Recruiters {
    private final EntityManager entityManager;

    @Inject
    JpaRecruiters(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Recruiter> find(RecruiterId id) {
        return row(id).map(RecruiterRow::toSnapshot).map(Recruiter::restore);
    }

    @Override
    public void save(Recruiter recruiter) {
        var snapshot = recruiter.snapshot();
        var email = snapshot.profile().contact().email().value();
        row(snapshot.id())
                .ifPresentOrElse(row -> row.copy(snapshot), () -> entityManager.persist(RecruiterRow.of(snapshot)));
        Saving.flush(
                entityManager,
                Map.of("recruiter_email", () -> PartnerRule.CONTACT_KNOWN.brokenBy(Map.of("email", email))));
    }

    private Optional<RecruiterRow> row(RecruiterId id) {
        return Optional.ofNullable(entityManager.find(RecruiterRow.class, id.value()));
    }
}
