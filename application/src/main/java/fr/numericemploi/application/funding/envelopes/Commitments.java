package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.envelopes.Commitment;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What envelopes pay of people's training. */
public interface Commitments {
    Optional<Commitment> find(CommitmentId id);

    /** Those that follow from one plan, by person. */
    List<Commitment> of(PlanId plan);

    /** What is engaged for one person's training, by whatever plan. */
    List<Commitment> of(CandidateId candidate, SessionId session);

    /** One whose reservation ended before that day, and still holds money; not one that another server is busy with. */
    Optional<Commitment> reservedUntilBefore(LocalDate day);

    /**
     * Those of one session that hold money and whose papers somebody is to be asked for on that day; not those that another
     * server is busy with.
     */
    List<Commitment> toRemind(LocalDate day);

    /**
     * Keeps new commitments, and the changes of known ones but for their balance, which the ledger keeps.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code input.stale} when one was changed since it was found
     */
    void save(List<Commitment> commitments);
}
