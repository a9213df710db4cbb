package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;

/** Which envelopes are wanted: all of them, where nothing is said. */
public record EnvelopeSearch(
        Optional<TerritoryCode> territory,
        Optional<FunderId> funder,
        Optional<SchemeCode> scheme,
        Optional<Integer> year) {
    /** The same, as far as the caller sees. */
    EnvelopeSearch within(Caller reader) {
        return new EnvelopeSearch(
                reader.territory().or(() -> territory), reader.funder().or(() -> funder), scheme, year);
    }
}
