package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.InMemoryPages;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.PartnerRule;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.partners.TrainingBody;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.Siret;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

public final class InMemoryTrainingBodies implements TrainingBodies, TrainingBodyViews {
    private final Map<TrainingBodyId, TrainingBody.Snapshot> kept = new HashMap<>();

    @Override
    public Optional<TrainingBody> find(TrainingBodyId id) {
        return Optional.ofNullable(kept.get(id)).map(TrainingBody::restore);
    }

    @Override
    public void save(TrainingBody body) {
        var next = body.snapshot();
        var version = find(next.id()).map(before -> before.snapshot().version()).orElse(0L);
        InputRule.STALE.refuseIf(version != next.version());
        PartnerRule.BODY_KNOWN.refuseIf(
                kept.values().stream()
                        .anyMatch(other -> other.siret().equals(next.siret())
                                && !other.id().equals(next.id())),
                Map.of("siret", next.siret().value()));
        kept.put(
                next.id(),
                new TrainingBody.Snapshot(
                        next.id(), next.siret(), next.declaration(), next.profile(), next.active(), version + 1));
    }

    @Override
    public Optional<TrainingBodyView> view(Siret siret) {
        return sorted(body -> body.siret().equals(siret)).stream().findFirst();
    }

    @Override
    public List<TrainingBodyView> views(Collection<TrainingBodyId> ids) {
        return sorted(body -> ids.contains(body.id()));
    }

    @Override
    public Page<TrainingBodyView> list(Optional<TerritoryCode> territory, PageRequest page) {
        var sorted =
                sorted(body -> territory.map(body.profile().territory()::equals).orElse(true));
        return InMemoryPages.of(sorted, page, view -> view.siret().value());
    }

    private List<TrainingBodyView> sorted(Predicate<TrainingBody.Snapshot> wanted) {
        return kept.values().stream()
                .filter(wanted)
                .map(body -> new TrainingBodyView(
                        body.id(), body.siret(), body.declaration(), body.profile(), body.active(), body.version()))
                .sorted(Comparator.comparing(view -> view.siret().value()))
                .toList();
    }
}
