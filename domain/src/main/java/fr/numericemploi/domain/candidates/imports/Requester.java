package fr.numericemploi.domain.candidates.imports;

import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Who handed a file in: every prescription made from it is theirs. */
public record Requester(
        UUID actor, Role role, Optional<TerritoryCode> territory, Optional<AgencyId> agency, Optional<UUID> person) {
    public Requester {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(role);
    }
}
