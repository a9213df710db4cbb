package fr.numericemploi.application.funding.reports;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;

/** Which envelopes a report is about: all of them, where nothing is said. */
public record ReportSearch(Optional<FunderId> funder, Optional<TerritoryCode> territory, Optional<SchemeCode> scheme) {
    /** The same, as far as the caller sees. */
    ReportSearch within(Caller reader) {
        return new ReportSearch(funder, reader.territory().or(() -> territory), scheme);
    }
}
