package fr.numericemploi.application.cohorts;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

public interface SessionViews {
    Optional<SessionView> view(SessionId id);

    /** Those that are known, in no order. */
    List<SessionView> views(Collection<SessionId> ids);

    /** In the order in which they were opened; all territories, or programmes, where none is given. */
    Page<SessionView> list(Optional<TerritoryCode> territory, Optional<ProgrammeId> programme, PageRequest page);

    /** What the public sees of those programmes' sessions: all but the cancelled ones, in the order in which they begin. */
    List<SessionView> announced(Collection<ProgrammeId> programmes);
}
