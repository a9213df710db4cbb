package fr.numericemploi.domain.funding.envelopes;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record EnvelopeOpened(EnvelopeId envelope, FunderId funder, SchemeCode scheme, TerritoryCode territory, int year)
        implements Event {
    @Override
    public UUID subject() {
        return envelope.value();
    }
}
