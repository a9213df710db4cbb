package fr.numericemploi.adapters.persistence.funding;

import static java.util.Comparator.naturalOrder;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.Balance;
import fr.numericemploi.domain.funding.envelopes.Commitment;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.ExpectedPaper;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.funding.envelopes.Purpose;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Entity
@Table(schema = "funding", name = "commitment")
class CommitmentRow {
    @Id
    private UUID id;

    private UUID plan;
    private UUID envelope;
    private String scheme;
    private UUID candidate;
    private UUID session;

    @Column(name = "agreed_cents")
    private long agreedCents;

    @Column(name = "agreed_hours")
    private BigDecimal agreedHours;

    @Column(name = "reserved_until")
    private LocalDate reservedUntil;

    private String papers;

    @Column(name = "remind_on")
    private LocalDate remindOn;

    @Version
    private long version;

    protected CommitmentRow() {}

    static CommitmentRow of(Commitment.Snapshot commitment) {
        var row = new CommitmentRow();
        var purpose = commitment.purpose();
        row.id = commitment.id().value();
        row.plan = commitment.plan().value();
        row.envelope = purpose.envelope().value();
        row.scheme = purpose.scheme().value();
        row.candidate = purpose.candidate().value();
        row.session = purpose.session().value();
        row.agreedCents = commitment.agreed().amount().cents();
        row.agreedHours = commitment.agreed().hours();
        row.reservedUntil = commitment.reservedUntil();
        row.copy(commitment);
        return row;
    }

    void copy(Commitment.Snapshot commitment) {
        InputRule.STALE.refuseIf(version != commitment.version());
        papers = Jsonb.write(commitment.papers());
        remindOn = commitment.papers().stream()
                .flatMap(paper -> paper.remindOn().stream())
                .min(naturalOrder())
                .orElse(null);
    }

    UUID id() {
        return id;
    }

    Commitment.Snapshot toSnapshot(Balance balance) {
        return new Commitment.Snapshot(
                new CommitmentId(id),
                new PlanId(plan),
                new Purpose(
                        new EnvelopeId(envelope),
                        new SchemeCode(scheme),
                        new CandidateId(candidate),
                        new SessionId(session)),
                new Portion(new Money(agreedCents), agreedHours),
                reservedUntil,
                Jsonb.read(papers, new TypeReference<List<ExpectedPaper>>() {}),
                balance,
                version);
    }
}
