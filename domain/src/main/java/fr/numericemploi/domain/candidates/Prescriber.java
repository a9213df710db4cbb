package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CounsellorId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Objects;
import java.util.Optional;

/** @param territory of the agency, whose coordinators decide on the prescription */
public record Prescriber(
        AgencyId agency,
        Optional<CounsellorId> counsellor,
        Optional<AgencyReference> reference,
        TerritoryCode territory) {
    public Prescriber {
        Objects.requireNonNull(agency);
        Objects.requireNonNull(territory);
    }

    Prescriber withoutReference() {
        return new Prescriber(agency, counsellor, Optional.empty(), territory);
    }
}
