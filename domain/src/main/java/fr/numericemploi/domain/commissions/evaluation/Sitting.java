package fr.numericemploi.domain.commissions.evaluation;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.CommissionSitting;
import fr.numericemploi.domain.commissions.Deliberation;
import fr.numericemploi.domain.commissions.Member;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.shared.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The commission sits after a marathon day and gives a verdict on each person it saw. It is opened with an agenda (those
 * who were seen) and the members present; verdicts may be reconsidered until the sitting is closed; closing it makes them
 * all effective at once, and its minutes final.
 */
public final class Sitting implements CommissionSitting {
    private final SittingId id;
    private final SelectionDayId day;
    private Deliberation<CandidateId, Verdict> deliberation;
    private final long version;

    private Sitting(Snapshot snapshot) {
        id = snapshot.id();
        day = snapshot.day();
        deliberation = snapshot.deliberation();
        version = snapshot.version();
    }

    public static Sitting open(SittingId id, SelectionDayId day, Deliberation<CandidateId, Verdict> deliberation) {
        return new Sitting(new Snapshot(id, day, deliberation, 0));
    }

    public static Sitting restore(Snapshot snapshot) {
        return new Sitting(snapshot);
    }

    public SittingOpened opened() {
        return new SittingOpened(
                id, day, deliberation.territory(), deliberation.agenda().size());
    }

    public void attend(List<Member> present) {
        deliberation = deliberation.attend(present);
    }

    public void decide(CandidateId candidate, Verdict verdict) {
        deliberation = deliberation.decide(candidate, verdict.givenOn(deliberation.heldOn()));
    }

    /** Takes off the agenda whoever had the own file erased since. */
    public void forget(Set<CandidateId> erased) {
        deliberation = deliberation.forget(erased);
    }

    /** Closes the sitting: one event for itself, then one for each verdict. */
    public List<Event> close() {
        deliberation = deliberation.close();
        var verdicts = deliberation.decisions();
        var events = new ArrayList<Event>();
        events.add(new SittingClosed(id, day, deliberation.territory(), verdicts.size()));
        verdicts.forEach((candidate, verdict) -> events.add(new VerdictGiven(candidate, id, verdict.decision())));
        return events;
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot(id, day, deliberation, version);
    }

    /** The state of a sitting, to be kept and restored. */
    public record Snapshot(
            SittingId id, SelectionDayId day, Deliberation<CandidateId, Verdict> deliberation, long version)
            implements CommissionSitting.Snapshot {}
}
