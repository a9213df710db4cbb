package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one file of a person at the association. It is opened by a first prescription; further prescriptions of the same
 * person join it and never overwrite it. Once one of them is accepted, the person is invited to a selection day, seen
 * there, and the commission decides. A person may ask to be forgotten at any time: then the file is emptied, and only the
 * fact that something happened remains.
 */
public final class Candidate {
    private final CandidateId id;
    private final CandidateReference reference;
    private final TerritoryCode territory;
    private final Set<IdentityKey> keys;
    private Optional<Person> person;
    private Status status;
    private final long version;

    private Candidate(Snapshot snapshot) {
        id = snapshot.id();
        reference = snapshot.reference();
        territory = snapshot.territory();
        keys = new HashSet<>(snapshot.keys());
        person = snapshot.person();
        status = snapshot.status();
        version = snapshot.version();
    }

    public static Candidate open(CandidateId id, CandidateReference reference, TerritoryCode territory, Person person) {
        return new Candidate(
                new Snapshot(id, reference, territory, Optional.of(person), person.keys(), Status.RECEIVED, 0));
    }

    public static Candidate restore(Snapshot snapshot) {
        return new Candidate(snapshot);
    }

    public CandidateRegistered registered() {
        return new CandidateRegistered(id, reference, territory);
    }

    /** In what the other person is like this one, by all that was ever prescribed about this one. */
    public Set<Likeness> likeness(Person other) {
        return other.keys().stream()
                .filter(keys::contains)
                .map(IdentityKey::kind)
                .collect(Collectors.toSet());
    }

    /**
     * Beyond doubt the same person: the same France Travail identifier and the same name or birth date; or the same name,
     * birth date and e-mail or phone, as long as no two identifiers differ. All else is for a coordinator to decide.
     */
    public boolean isCertainly(Person other) {
        var alike = likeness(other);
        if (alike.contains(Likeness.FRANCE_TRAVAIL_ID)) {
            return person.isPresent() && person.get().identity().sharesNameOrBirthDate(other.identity());
        }
        return alike.contains(Likeness.NAME_AND_BIRTH_DATE) && alike.size() > 1 && !identifiersDiffer(other);
    }

    /** The same person prescribed again: recognised by the new data too, which do not replace the old. */
    public void prescribedAgain(Person told) {
        CandidateRule.ERASED.refuseIf(person.isEmpty());
        keys.addAll(told.keys());
    }

    /** One of the prescriptions is accepted. A person who is on the way already stays where the way has led. */
    public void accepted() {
        if (!status.isUnderWay()) {
            status = status.to(Status.ACCEPTED);
        }
    }

    /** The last of the waiting prescriptions is declined; no more than that when the person is on the way already. */
    public void declined() {
        if (status == Status.RECEIVED) {
            status = status.to(Status.DECLINED);
        }
    }

    public CandidateInvited invited(LocalDate day) {
        status = status.to(Status.INVITED);
        return new CandidateInvited(id, day);
    }

    public CandidateReleased released(LocalDate day) {
        status = status.to(Status.ACCEPTED);
        return new CandidateReleased(id, day);
    }

    public CandidateAttended attended(boolean present) {
        status = status.to(present ? Status.SEEN : Status.ABSENT);
        return new CandidateAttended(id, present);
    }

    public CandidateDecided decided(Decision decision) {
        status = status.to(Status.DECIDED);
        return new CandidateDecided(id, decision);
    }

    /** The person moved, or is reached otherwise. */
    public CandidateContactChanged change(Contact contact) {
        person = Optional.of(known().with(contact));
        keys.addAll(known().keys());
        return new CandidateContactChanged(id);
    }

    public CandidateErased erase() {
        status = status.to(Status.ERASED);
        person = Optional.empty();
        keys.clear();
        return new CandidateErased(id);
    }

    public Snapshot snapshot() {
        return new Snapshot(id, reference, territory, person, Set.copyOf(keys), status, version);
    }

    private Person known() {
        CandidateRule.ERASED.refuseIf(person.isEmpty());
        return person.orElseThrow();
    }

    private boolean identifiersDiffer(Person other) {
        return other.identity().franceTravailId().isPresent()
                && keys.stream().anyMatch(key -> key.kind() == Likeness.FRANCE_TRAVAIL_ID);
    }

    /**
     * The state of a candidate's file, to be kept and restored.
     *
     * @param person empty once erased
     * @param keys by which the person is recognised
     */
    public record Snapshot(
            CandidateId id,
            CandidateReference reference,
            TerritoryCode territory,
            Optional<Person> person,
            Set<IdentityKey> keys,
            Status status,
            long version) {}
}
