package fr.numericemploi.domain.candidates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one agency told about one person, and how far that came: received, perhaps to be examined as a duplicate, accepted
 * or declined by a coordinator, then along with the person to a selection day and the commission's decision. Each agency
 * follows its own prescription and keeps its own words, whatever the person's file says.
 */
public final class Prescription {
    private static final String DATA_ERASED = "Commentaire effacé.";

    private final PrescriptionId id;
    private final Consent consent;
    private final List<Step> steps;
    private Prescriber prescriber;
    private Optional<Person> told;
    private Optional<CandidateId> candidate;
    private Optional<Refusal> refusal;
    private Optional<LocalDate> day;
    private Optional<Decision> decision;
    private final long version;

    private Prescription(Snapshot snapshot) {
        id = snapshot.id();
        prescriber = snapshot.prescriber();
        consent = snapshot.consent();
        told = snapshot.told();
        candidate = snapshot.candidate();
        steps = new ArrayList<>(snapshot.steps());
        refusal = snapshot.refusal();
        day = snapshot.day();
        decision = snapshot.decision();
        version = snapshot.version();
    }

    /** About a person who has a file, be it a new one. */
    public static Prescription about(
            CandidateId candidate, PrescriptionId id, Prescriber prescriber, Person told, Consent consent, Instant at) {
        return begin(Optional.of(candidate), Status.RECEIVED, id, prescriber, told, consent, at);
    }

    /** About somebody who may be known already, or not. */
    public static Prescription undecided(
            PrescriptionId id, Prescriber prescriber, Person told, Consent consent, Instant at) {
        return begin(Optional.empty(), Status.DUPLICATE_TO_DECIDE, id, prescriber, told, consent, at);
    }

    public static Prescription restore(Snapshot snapshot) {
        return new Prescription(snapshot);
    }

    public CandidatePrescribed prescribed(Recognition recognition) {
        return new CandidatePrescribed(id, candidate, prescriber.agency(), recognition);
    }

    public boolean saysTheSame(Person person, Consent given) {
        return told.equals(Optional.of(person)) && consent.equals(given);
    }

    public void attachTo(CandidateId decided, Instant at) {
        go(Status.RECEIVED, at);
        candidate = Optional.of(decided);
    }

    public PrescriptionAccepted accept(Instant at) {
        go(Status.ACCEPTED, at);
        return new PrescriptionAccepted(id, candidate.orElseThrow(), prescriber.agency());
    }

    /** Just accepted, and at once where an earlier one about the same person has come. */
    public void catchUpWith(Prescription earlier, Instant at) {
        if (earlier.status() != Status.ACCEPTED) {
            go(earlier.status(), at);
            day = earlier.day;
        }
    }

    public PrescriptionDeclined decline(Refusal why, Instant at) {
        go(Status.DECLINED, at);
        refusal = Optional.of(why);
        return new PrescriptionDeclined(id, candidate.orElseThrow(), prescriber.agency(), why.reason());
    }

    public void invited(LocalDate to, Instant at) {
        go(Status.INVITED, at);
        day = Optional.of(to);
    }

    public void released(Instant at) {
        go(Status.ACCEPTED, at);
        day = Optional.empty();
    }

    public void attended(boolean present, Instant at) {
        go(present ? Status.SEEN : Status.ABSENT, at);
    }

    public void decided(Decision verdict, Instant at) {
        go(Status.DECIDED, at);
        decision = Optional.of(verdict);
    }

    public void erase(Instant at) {
        go(Status.ERASED, at);
        told = Optional.empty();
        refusal = refusal.map(why -> new Refusal(why.reason(), DATA_ERASED));
        prescriber = prescriber.withoutReference();
    }

    public Status status() {
        return steps.get(steps.size() - 1).status();
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id, prescriber, consent, told, candidate, List.copyOf(steps), refusal, day, decision, version);
    }

    private void go(Status next, Instant at) {
        steps.add(new Step(status().to(next), at));
    }

    private static Prescription begin(
            Optional<CandidateId> candidate,
            Status status,
            PrescriptionId id,
            Prescriber prescriber,
            Person told,
            Consent consent,
            Instant at) {
        return new Prescription(new Snapshot(
                id,
                prescriber,
                consent,
                Optional.of(told),
                candidate,
                List.of(new Step(status, at)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0));
    }

    /**
     * The state of a prescription, to be kept and restored.
     *
     * @param told the person as this agency described the person; empty once erased
     * @param candidate empty while a coordinator has to decide whether the person is known
     * @param steps from the first to the present one
     */
    public record Snapshot(
            PrescriptionId id,
            Prescriber prescriber,
            Consent consent,
            Optional<Person> told,
            Optional<CandidateId> candidate,
            List<Step> steps,
            Optional<Refusal> refusal,
            Optional<LocalDate> day,
            Optional<Decision> decision,
            long version) {
        public Status status() {
            return lastStep().status();
        }

        public Step lastStep() {
            return steps.get(steps.size() - 1);
        }
    }
}
