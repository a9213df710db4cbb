package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

public final class InMemoryNeeds implements NeedHistory {
    private final List<NeedFacts> open = new ArrayList<>();

    @Override
    public List<NeedFacts> openAt(TerritoryCode territory, Instant moment, LocalDate startable) {
        return open.stream().filter(need -> need.territory().equals(territory)).toList();
    }
}
