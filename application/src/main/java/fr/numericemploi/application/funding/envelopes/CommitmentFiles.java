package fr.numericemploi.application.funding.envelopes;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.Commitment;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeRule;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Commitments as coordinators of their territory and administrators find them, to change them. */
record CommitmentFiles(Commitments commitments, CommitmentViews views, CurrentCaller caller) {
    Caller keeper() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR);
    }

    /** As it was read. */
    Commitment find(CommitmentId id, long version) {
        requireSeen(id);
        var commitment = commitments.find(id).orElseThrow(unknown(id));
        InputRule.STALE.refuseIf(commitment.snapshot().version() != version);
        return commitment;
    }

    /** @param scheme of which they are; all of them, where none is given */
    List<Commitment> of(PlanId plan, Optional<SchemeCode> scheme) {
        keeper();
        var all = seen(commitments.of(plan));
        EnvelopeRule.NO_COMMITMENT.refuseIf(all.isEmpty());
        return all.stream()
                .filter(each ->
                        scheme.map(each.snapshot().purpose().scheme()::equals).orElse(true))
                .toList();
    }

    List<Commitment> of(CandidateId candidate, SessionId session) {
        return seen(commitments.of(candidate, session));
    }

    /** All that is paid for one session is of the session's own territory. */
    private List<Commitment> seen(List<Commitment> ofOneSession) {
        ofOneSession.stream()
                .limit(1)
                .forEach(each -> requireSeen(each.snapshot().id()));
        return ofOneSession;
    }

    private void requireSeen(CommitmentId id) {
        var keeper = keeper();
        views.view(id).filter(view -> keeper.sees(view.territory())).orElseThrow(unknown(id));
    }

    static Supplier<RuleViolation> unknown(CommitmentId id) {
        return () -> InputRule.UNKNOWN.brokenBy(Map.of("what", "L'engagement", "id", id.value()));
    }
}
