package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.Siret;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

public interface TrainingBodyViews {
    Optional<TrainingBodyView> view(Siret siret);

    /** Those that are known, by SIRET. */
    List<TrainingBodyView> views(Collection<TrainingBodyId> ids);

    /** By SIRET; all territories where none is given. */
    Page<TrainingBodyView> list(Optional<TerritoryCode> territory, PageRequest page);
}
