package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.domain.partners.Territory;
import jakarta.inject.Inject;
import java.util.List;

/** The territories: administrators open them, everyone with an account may read them. */
@ApplicationService
public class TerritoryMap {
    private final Territories territories;
    private final CurrentCaller caller;
    private final Journal journal;

    @Inject
    public TerritoryMap(Territories territories, CurrentCaller caller, Journal journal) {
        this.territories = territories;
        this.caller = caller;
        this.journal = journal;
    }

    public void open(Territory territory) {
        caller.get().require(ADMINISTRATOR);
        territories.open(territory);
        journal.record(territory.opened());
    }

    /** As documents name it; the code itself where no territory has it. */
    public String name(String code) {
        return list().stream()
                .filter(territory -> territory.code().equals(code))
                .map(TerritoryView::name)
                .findFirst()
                .orElse(code);
    }

    public List<TerritoryView> list() {
        caller.get();
        return territories.all().stream().map(TerritoryView::of).toList();
    }
}
