package fr.numericemploi.application.catalogue.programmes;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.programmes.Origin;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.catalogue.programmes.VersionStatus;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

public interface ProgrammeViews {
    /** In the order in which they were first drafted; all territories where none is given. */
    Page<ProgrammeView> list(Optional<TerritoryCode> territory, ProgrammeQuery query, PageRequest page);

    Optional<ProgrammeFacts> version(ProgrammeVersionId id);

    /** Those that are known, in no order. */
    List<ProgrammeFacts> versions(Collection<ProgrammeVersionId> ids);

    Optional<ProgrammeFacts> published(ProgrammeId id);

    /** The latest version of what was taken over from there. */
    Optional<ProgrammeFacts> from(Origin origin);

    /**
     * The versions that stand there now, in the order in which their programmes were first drafted.
     *
     * @param status one in which a programme has one version at most: published, submitted …
     */
    Page<ProgrammeFacts> standing(Optional<TerritoryCode> territory, VersionStatus status, PageRequest page);
}
