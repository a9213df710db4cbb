package fr.numericemploi.domain.commissions.engineering;

import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.commissions.evaluation.EvaluationRule;
import fr.numericemploi.domain.commissions.evaluation.Member;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The training-engineering commission sits on the programmes that were submitted in its territory. Decisions may be
 * reconsidered until the sitting is closed; closing it makes them effective at once, and its minutes final.
 */
public final class ProgrammeSitting {
    private final ProgrammeSittingId id;
    private final TerritoryCode territory;
    private final LocalDate heldOn;
    private final int quorum;
    private final Set<ProgrammeVersionId> agenda;
    private List<Member> members;
    private final Map<ProgrammeVersionId, ProgrammeDecision> decisions;
    private boolean closed;
    private final long version;

    private ProgrammeSitting(Snapshot snapshot) {
        id = snapshot.id();
        territory = snapshot.territory();
        heldOn = snapshot.heldOn();
        quorum = snapshot.quorum();
        agenda = Set.copyOf(snapshot.agenda());
        members = List.copyOf(snapshot.members());
        decisions = new LinkedHashMap<>(snapshot.decisions());
        closed = snapshot.closed();
        version = snapshot.version();
    }

    /** @param quorum how many members must be present for a decision */
    public static ProgrammeSitting open(
            ProgrammeSittingId id,
            TerritoryCode territory,
            LocalDate heldOn,
            int quorum,
            Set<ProgrammeVersionId> agenda) {
        EngineeringRule.NOTHING_SUBMITTED.refuseIf(agenda.isEmpty());
        return new ProgrammeSitting(new Snapshot(id, territory, heldOn, quorum, agenda, List.of(), Map.of(), false, 0));
    }

    public static ProgrammeSitting restore(Snapshot snapshot) {
        return new ProgrammeSitting(snapshot);
    }

    public ProgrammeSittingOpened opened() {
        return new ProgrammeSittingOpened(id, territory, agenda.size());
    }

    /** Says who is present, all of them at once. */
    public void attend(List<Member> present) {
        EvaluationRule.SITTING_CLOSED.refuseIf(closed);
        members = Member.each(present);
    }

    /** Gives, or reconsiders, the decision on a programme of the agenda. */
    public void decide(ProgrammeVersionId programme, ProgrammeDecision decision) {
        EvaluationRule.SITTING_CLOSED.refuseIf(closed);
        refuseWithoutQuorum();
        EngineeringRule.NOT_ON_AGENDA.refuseIf(!agenda.contains(programme));
        decisions.put(programme, decision);
    }

    public ProgrammeSittingClosed close() {
        EvaluationRule.SITTING_CLOSED.refuseIf(closed);
        refuseWithoutQuorum();
        EngineeringRule.DECISIONS_MISSING.refuseIf(
                decisions.size() < agenda.size(), Map.of("missing", agenda.size() - decisions.size()));
        closed = true;
        int approved = (int)
                decisions.values().stream().filter(ProgrammeDecision::approved).count();
        return new ProgrammeSittingClosed(id, territory, approved, decisions.size() - approved);
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id, territory, heldOn, quorum, agenda, members, new LinkedHashMap<>(decisions), closed, version);
    }

    private void refuseWithoutQuorum() {
        EvaluationRule.QUORUM.refuseIf(members.size() < quorum, Map.of("present", members.size(), "quorum", quorum));
    }

    /** The state of a sitting, to be kept and restored. */
    public record Snapshot(
            ProgrammeSittingId id,
            TerritoryCode territory,
            LocalDate heldOn,
            int quorum,
            Set<ProgrammeVersionId> agenda,
            List<Member> members,
            Map<ProgrammeVersionId, ProgrammeDecision> decisions,
            boolean closed,
            long version) {}
}
