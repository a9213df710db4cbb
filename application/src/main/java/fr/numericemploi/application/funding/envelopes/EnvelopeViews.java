package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public interface EnvelopeViews {
    Optional<EnvelopeView> view(EnvelopeId id);

    /** In the order in which they were opened. */
    Page<EnvelopeView> list(EnvelopeSearch search, PageRequest page);

    /** Those of the territory from which money may be reserved on that day, and which hold some. */
    List<EnvelopeView> open(TerritoryCode territory, LocalDate day);
}
