package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A prescription about somebody who may be known already. A coordinator compares and decides, once: the same person as
 * one of the suspects, or somebody else. Until then the prescription waits.
 */
public final class DuplicateCase {
    private final PrescriptionId prescription;
    private final TerritoryCode territory;
    private final Map<CandidateId, Set<Likeness>> suspects;
    private Optional<CandidateId> decision;
    private final long version;

    private DuplicateCase(Snapshot snapshot) {
        prescription = snapshot.prescription();
        territory = snapshot.territory();
        suspects = new HashMap<>(snapshot.suspects());
        decision = snapshot.decision();
        version = snapshot.version();
    }

    public static DuplicateCase suspect(
            PrescriptionId prescription, TerritoryCode territory, Map<CandidateId, Set<Likeness>> suspects) {
        return new DuplicateCase(new Snapshot(prescription, territory, suspects, Optional.empty(), 0));
    }

    public static DuplicateCase restore(Snapshot snapshot) {
        return new DuplicateCase(snapshot);
    }

    public DuplicateSuspected suspected() {
        return new DuplicateSuspected(prescription, Set.copyOf(suspects.keySet()));
    }

    /** Another file has come to resemble the prescription while it waited. */
    public DuplicateSuspected alsoSuspect(CandidateId another, Set<Likeness> likeness) {
        suspects.put(another, likeness);
        return suspected();
    }

    public DuplicateDecided samePersonAs(CandidateId known) {
        CandidateRule.NOT_A_SUSPECT.refuseIf(!suspects.containsKey(known));
        return decide(known, true);
    }

    /** @param opened the new file of the person, who is none of the suspects */
    public DuplicateDecided somebodyElse(CandidateId opened) {
        return decide(opened, false);
    }

    public Snapshot snapshot() {
        return new Snapshot(prescription, territory, Map.copyOf(suspects), decision, version);
    }

    private DuplicateDecided decide(CandidateId candidate, boolean samePerson) {
        CandidateRule.CASE_DECIDED.refuseIf(decision.isPresent());
        decision = Optional.of(candidate);
        return new DuplicateDecided(prescription, candidate, samePerson);
    }

    /**
     * The state of a case, to be kept and restored.
     *
     * @param suspects whom the person may be, and why
     * @param decision whose file the prescription went to
     */
    public record Snapshot(
            PrescriptionId prescription,
            TerritoryCode territory,
            Map<CandidateId, Set<Likeness>> suspects,
            Optional<CandidateId> decision,
            long version) {}
}
