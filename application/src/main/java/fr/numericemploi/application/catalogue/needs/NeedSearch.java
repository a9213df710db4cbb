package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.domain.catalogue.needs.NeedStatus;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.Optional;

/**
 * Which needs are wanted; whatever is not told is any.
 *
 * @param family the ROME 3 sheet of the job
 */
public record NeedSearch(
        Optional<TerritoryCode> territory,
        Optional<CompanyId> company,
        Optional<NeedStatus> status,
        Optional<RomeCode> family) {}
