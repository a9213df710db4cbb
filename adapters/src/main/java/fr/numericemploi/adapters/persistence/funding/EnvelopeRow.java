package fr.numericemploi.adapters.persistence.funding;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.Amendment;
import fr.numericemploi.domain.funding.envelopes.Envelope;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.Terms;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Entity
@Table(schema = "funding", name = "envelope")
class EnvelopeRow {
    @Id
    private UUID id;

    private UUID funder;
    private String scheme;
    private String territory;
    private int year;
    private String reference;
    private LocalDate opens;
    private LocalDate closes;
    private String amendments;

    @Version
    private long version;

    protected EnvelopeRow() {}

    static EnvelopeRow of(Envelope.Snapshot envelope) {
        var row = new EnvelopeRow();
        row.id = envelope.id().value();
        row.copy(envelope);
        return row;
    }

    void copy(Envelope.Snapshot envelope) {
        InputRule.STALE.refuseIf(version != envelope.version());
        var terms = envelope.terms();
        funder = terms.funder().value();
        scheme = terms.scheme().value();
        territory = terms.territory().value();
        year = terms.year();
        reference = terms.reference();
        opens = terms.from();
        closes = terms.until();
        amendments = Jsonb.write(envelope.amendments());
    }

    Envelope.Snapshot toSnapshot() {
        var terms = new Terms(
                new FunderId(funder),
                new SchemeCode(scheme),
                new TerritoryCode(territory),
                year,
                reference,
                opens,
                closes);
        var all = Jsonb.read(amendments, new TypeReference<List<Amendment>>() {});
        return new Envelope.Snapshot(new EnvelopeId(id), terms, all, version);
    }
}
