package fr.numericemploi.application.partners;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.domain.partners.TrainingBodyId;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** The training bodies as the public catalogue names them: nobody need be logged in. */
@LookupService
public class TrainingBodyFiles {
    private final TrainingBodyViews bodies;

    @Inject
    public TrainingBodyFiles(TrainingBodyViews bodies) {
        this.bodies = bodies;
    }

    public Map<TrainingBodyId, TrainingBodyEntry> of(Collection<TrainingBodyId> ids) {
        return bodies.views(ids).stream()
                .map(TrainingBodyEntry::of)
                .collect(toUnmodifiableMap(TrainingBodyEntry::id, identity()));
    }
}
