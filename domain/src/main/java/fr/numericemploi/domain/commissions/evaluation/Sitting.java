package fr.numericemploi.domain.commissions.evaluation;

import static java.util.stream.Collectors.toSet;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The commission sits after a marathon day and gives a verdict on each person it saw. It is opened with an agenda (those
 * who were seen) and the members present; verdicts may be reconsidered until the sitting is closed; closing it makes them
 * all effective at once, and its minutes final.
 */
public final class Sitting {
    private final SittingId id;
    private final SelectionDayId day;
    private final TerritoryCode territory;
    private final LocalDate heldOn;
    private final int quorum;
    private Set<CandidateId> agenda;
    private List<Member> members;
    private final Map<CandidateId, Verdict> verdicts;
    private boolean closed;
    private final long version;

    private Sitting(Snapshot snapshot) {
        id = snapshot.id();
        day = snapshot.day();
        territory = snapshot.territory();
        heldOn = snapshot.heldOn();
        quorum = snapshot.quorum();
        agenda = Set.copyOf(snapshot.agenda());
        members = List.copyOf(snapshot.members());
        verdicts = new LinkedHashMap<>(snapshot.verdicts());
        closed = snapshot.closed();
        version = snapshot.version();
    }

    /** @param quorum how many members must be present for a verdict */
    public static Sitting open(
            SittingId id,
            SelectionDayId day,
            TerritoryCode territory,
            LocalDate heldOn,
            int quorum,
            Set<CandidateId> agenda) {
        return new Sitting(new Snapshot(id, day, territory, heldOn, quorum, agenda, List.of(), Map.of(), false, 0));
    }

    public static Sitting restore(Snapshot snapshot) {
        return new Sitting(snapshot);
    }

    public SittingOpened opened() {
        return new SittingOpened(id, day, territory, agenda.size());
    }

    /** Says who is present, all of them at once. */
    public void attend(List<Member> present) {
        EvaluationRule.SITTING_CLOSED.refuseIf(closed);
        members = Member.each(present);
    }

    /** Gives, or reconsiders, the verdict on a person of the agenda. */
    public void decide(CandidateId candidate, Verdict verdict) {
        EvaluationRule.SITTING_CLOSED.refuseIf(closed);
        refuseWithoutQuorum();
        EvaluationRule.NOT_ON_AGENDA.refuseIf(!agenda.contains(candidate));
        verdicts.put(candidate, verdict.givenOn(heldOn));
    }

    /** Takes off the agenda whoever had the own file erased since: there is nobody left to decide about. */
    public void forget(Set<CandidateId> erased) {
        EvaluationRule.SITTING_CLOSED.refuseIf(closed);
        agenda =
                agenda.stream().filter(candidate -> !erased.contains(candidate)).collect(toSet());
        verdicts.keySet().removeAll(erased);
    }

    /** Closes the sitting: one event for itself, then one for each verdict. */
    public List<Event> close() {
        EvaluationRule.SITTING_CLOSED.refuseIf(closed);
        refuseWithoutQuorum();
        EvaluationRule.VERDICTS_MISSING.refuseIf(
                verdicts.size() < agenda.size(), Map.of("missing", agenda.size() - verdicts.size()));
        closed = true;
        var events = new ArrayList<Event>();
        events.add(new SittingClosed(id, day, territory, verdicts.size()));
        verdicts.forEach((candidate, verdict) -> events.add(new VerdictGiven(candidate, id, verdict.decision())));
        return events;
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id, day, territory, heldOn, quorum, agenda, members, new LinkedHashMap<>(verdicts), closed, version);
    }

    private void refuseWithoutQuorum() {
        EvaluationRule.QUORUM.refuseIf(members.size() < quorum, Map.of("present", members.size(), "quorum", quorum));
    }

    /** The state of a sitting, to be kept and restored. */
    public record Snapshot(
            SittingId id,
            SelectionDayId day,
            TerritoryCode territory,
            LocalDate heldOn,
            int quorum,
            Set<CandidateId> agenda,
            List<Member> members,
            Map<CandidateId, Verdict> verdicts,
            boolean closed,
            long version) {}
}
