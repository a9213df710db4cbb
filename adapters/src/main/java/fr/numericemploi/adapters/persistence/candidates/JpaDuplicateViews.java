package fr.numericemploi.adapters.persistence.candidates;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.candidates.DuplicateView;
import fr.numericemploi.application.candidates.DuplicateViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.DuplicateCase;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Adapter
class JpaDuplicateViews implements DuplicateViews {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager entityManager;

    @Inject
    JpaDuplicateViews(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<DuplicateView> view(PrescriptionId prescription) {
        return Optional.ofNullable(entityManager.find(DuplicateCaseRow.class, prescription.value()))
                .map(this::view);
    }

    @Override
    public Page<DuplicateView> list(Optional<TerritoryCode> territory, PageRequest page) {
        var views = entityManager
                .createQuery("""
                        select d from DuplicateCaseRow d
                        where d.decision is null and (:everywhere = true or d.territory = :territory)
                        and d.prescription > :after order by d.prescription
                        """, DuplicateCaseRow.class)
                .setParameter("everywhere", territory.isEmpty())
                .setParameter("territory", territory.map(TerritoryCode::value).orElse(""))
                .setParameter("after", page.afterId().orElse(BEFORE_ALL))
                .setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(this::view)
                .toList();
        return Page.of(views, page.limit(), view -> view.id().toString());
    }

    private DuplicateView view(DuplicateCaseRow row) {
        var duplicate = row.toDuplicateCase().snapshot();
        var told = entityManager
                .find(PrescriptionRow.class, duplicate.prescription().value())
                .toPrescription()
                .snapshot();
        return DuplicateView.of(duplicate, told, suspects(duplicate));
    }

    private List<Candidate.Snapshot> suspects(DuplicateCase.Snapshot duplicate) {
        return entityManager
                .createQuery("select c from CandidateRow c where c.id in :ids order by c.reference", CandidateRow.class)
                .setParameter(
                        "ids",
                        duplicate.suspects().keySet().stream()
                                .map(CandidateId::value)
                                .toList())
                .getResultStream()
                .map(row -> row.toCandidate().snapshot())
                .toList();
    }
}
