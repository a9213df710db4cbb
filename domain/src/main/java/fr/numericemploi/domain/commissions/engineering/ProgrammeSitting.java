package fr.numericemploi.domain.commissions.engineering;

import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.commissions.CommissionSitting;
import fr.numericemploi.domain.commissions.Deliberation;
import fr.numericemploi.domain.commissions.Member;
import java.util.List;

/**
 * The training-engineering commission sits on the programmes that were submitted in its territory. Decisions may be
 * reconsidered until the sitting is closed; closing it makes them effective at once, and its minutes final.
 */
public final class ProgrammeSitting implements CommissionSitting {
    private final ProgrammeSittingId id;
    private Deliberation<ProgrammeVersionId, ProgrammeDecision> deliberation;
    private final long version;

    private ProgrammeSitting(Snapshot snapshot) {
        id = snapshot.id();
        deliberation = snapshot.deliberation();
        version = snapshot.version();
    }

    public static ProgrammeSitting open(
            ProgrammeSittingId id, Deliberation<ProgrammeVersionId, ProgrammeDecision> deliberation) {
        EngineeringRule.NOTHING_SUBMITTED.refuseIf(deliberation.agenda().isEmpty());
        return new ProgrammeSitting(new Snapshot(id, deliberation, 0));
    }

    public static ProgrammeSitting restore(Snapshot snapshot) {
        return new ProgrammeSitting(snapshot);
    }

    public ProgrammeSittingOpened opened() {
        return new ProgrammeSittingOpened(
                id, deliberation.territory(), deliberation.agenda().size());
    }

    public void attend(List<Member> present) {
        deliberation = deliberation.attend(present);
    }

    public void decide(ProgrammeVersionId programme, ProgrammeDecision decision) {
        deliberation = deliberation.decide(programme, decision);
    }

    public ProgrammeSittingClosed close() {
        deliberation = deliberation.close();
        var decisions = deliberation.decisions().values();
        int approved =
                (int) decisions.stream().filter(ProgrammeDecision::approved).count();
        return new ProgrammeSittingClosed(id, deliberation.territory(), approved, decisions.size() - approved);
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot(id, deliberation, version);
    }

    /** The state of a sitting, to be kept and restored. */
    public record Snapshot(
            ProgrammeSittingId id, Deliberation<ProgrammeVersionId, ProgrammeDecision> deliberation, long version)
            implements CommissionSitting.Snapshot {}
}
