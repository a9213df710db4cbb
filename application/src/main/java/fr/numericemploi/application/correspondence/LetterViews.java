package fr.numericemploi.application.correspondence;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.correspondence.LetterState;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;

public interface LetterViews {
    /** Latest first; all states or territories where none is given. */
    Page<LetterView> list(Optional<LetterState> state, Optional<TerritoryCode> territory, PageRequest page);
}
