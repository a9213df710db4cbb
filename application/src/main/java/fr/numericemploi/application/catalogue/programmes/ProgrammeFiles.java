package fr.numericemploi.application.catalogue.programmes;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.programmes.Origin;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeRule;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.catalogue.programmes.VersionStatus;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The programmes as the other contexts look them up. What is published is public; for the rest it asks for a known caller
 * only: how far that caller sees is decided by the use case that looks up.
 */
@ApplicationService
public class ProgrammeFiles {
    private final ProgrammeViews views;
    private final CurrentCaller caller;

    @Inject
    public ProgrammeFiles(ProgrammeViews views, CurrentCaller caller) {
        this.views = views;
        this.caller = caller;
    }

    /** @throws fr.numericemploi.domain.shared.RuleViolation {@code catalogue.programme-not-published} */
    public ProgrammeFacts published(ProgrammeId id) {
        return views.published(id).orElseThrow(() -> ProgrammeRule.NOT_PUBLISHED.brokenBy(Map.of()));
    }

    /** What is published of it; empty where nothing is. */
    public Optional<ProgrammeFacts> announced(ProgrammeId id) {
        return views.published(id);
    }

    /** Everything published, a page at a time: of all territories where none is given. */
    public Page<ProgrammeFacts> published(Optional<TerritoryCode> territory, PageRequest page) {
        return views.standing(territory, VersionStatus.PUBLISHED, page);
    }

    public Page<ProgrammeFacts> submitted(Optional<TerritoryCode> territory, PageRequest page) {
        caller.get();
        return views.standing(territory, VersionStatus.SUBMITTED, page);
    }

    public Page<ProgrammeFacts> approved(Optional<TerritoryCode> territory, PageRequest page) {
        caller.get();
        return views.standing(territory, VersionStatus.APPROVED, page);
    }

    public ProgrammeFacts version(ProgrammeVersionId id) {
        caller.get();
        return views.version(id).orElseThrow(Unknown.programme(id.programme()));
    }

    /** Those that are known. */
    public Map<ProgrammeVersionId, ProgrammeFacts> versions(Collection<ProgrammeVersionId> ids) {
        caller.get();
        return views.versions(ids).stream().collect(toMap(ProgrammeFacts::id, identity()));
    }

    /** The latest version of what was taken over from a training body's catalogue. */
    public Optional<ProgrammeFacts> from(Origin origin) {
        caller.get();
        return views.from(origin);
    }
}
