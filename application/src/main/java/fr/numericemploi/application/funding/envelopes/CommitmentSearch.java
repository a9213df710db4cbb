package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;

/**
 * Which commitments are wanted: all of them, where nothing is said.
 *
 * @param account on which they hold money
 */
public record CommitmentSearch(
        Optional<TerritoryCode> territory,
        Optional<FunderId> funder,
        Optional<EnvelopeId> envelope,
        Optional<PlanId> plan,
        Optional<SessionId> session,
        Optional<CandidateId> candidate,
        Optional<Account> account) {
    /** The same, as far as the caller sees. */
    CommitmentSearch within(Caller reader) {
        return new CommitmentSearch(
                reader.territory().or(() -> territory), funder, envelope, plan, session, candidate, account);
    }
}
