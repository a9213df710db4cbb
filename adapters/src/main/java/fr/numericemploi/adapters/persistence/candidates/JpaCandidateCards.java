package fr.numericemploi.adapters.persistence.candidates;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.candidates.CandidateCard;
import fr.numericemploi.application.candidates.CandidateCards;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.CandidateReference;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.partners.AgencyId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Adapter
class JpaCandidateCards implements CandidateCards {
    private final EntityManager entityManager;

    @Inject
    JpaCandidateCards(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<CandidateCard> of(Collection<CandidateId> ids) {
        var wanted = ids.stream().map(CandidateId::value).toList();
        var prescribers = prescribers(wanted);
        return entityManager
                .createQuery(
                        "select c from CandidateRow c where c.id in :ids and c.person is not null order by c.reference",
                        CandidateRow.class)
                .setParameter("ids", wanted)
                .getResultStream()
                .map(row -> card(row, prescribers.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    @Override
    public Map<CandidateId, CandidateReference> references(Collection<CandidateId> ids) {
        return entityManager
                .createQuery("select c from CandidateRow c where c.id in :ids", CandidateRow.class)
                .setParameter("ids", ids.stream().map(CandidateId::value).toList())
                .getResultStream()
                .collect(toMap(row -> new CandidateId(row.id()), CandidateRow::reference));
    }

    private Map<UUID, Set<AgencyId>> prescribers(List<UUID> candidates) {
        return entityManager
                .createQuery(
                        "select p.candidate, p.agency from PrescriptionRow p where p.candidate in :ids and p.status <> :declined",
                        Object[].class)
                .setParameter("ids", candidates)
                .setParameter("declined", Status.DECLINED)
                .getResultStream()
                .collect(groupingBy(pair -> (UUID) pair[0], mapping(pair -> new AgencyId((UUID) pair[1]), toSet())));
    }

    private static CandidateCard card(CandidateRow row, Set<AgencyId> prescribers) {
        return CandidateCard.of(
                new CandidateId(row.id()),
                row.reference(),
                row.territory(),
                row.person().orElseThrow(),
                row.status(),
                prescribers);
    }
}
