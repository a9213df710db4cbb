package fr.numericemploi.application.cohorts;

import static java.util.stream.Collectors.groupingBy;

import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The sessions as the public catalogue tells of them: nobody need be logged in. */
@LookupService
public class SessionFiles {
    private final SessionViews views;

    @Inject
    public SessionFiles(SessionViews views) {
        this.views = views;
    }

    /** All but the cancelled ones, by programme, in the order in which they begin. */
    public Map<ProgrammeId, List<SessionView>> of(Collection<ProgrammeId> programmes) {
        return views.announced(programmes).stream()
                .collect(groupingBy(session -> session.programme().programme()));
    }
}
