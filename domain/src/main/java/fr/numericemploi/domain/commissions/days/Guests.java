package fr.numericemploi.domain.commissions.days;

import static java.util.stream.Collectors.toSet;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.planning.Conflict;
import fr.numericemploi.domain.commissions.planning.Person;
import fr.numericemploi.domain.commissions.planning.Slot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The people to be seen, in the order in which they were invited. */
public record Guests(List<Invitee> invitees) {
    static final Guests NOBODY = new Guests(List.of());

    public Guests {
        invitees = List.copyOf(invitees);
    }

    public Invitee invitee(CandidateId id) {
        return find(id).orElseThrow(DayRule.PERSON_UNKNOWN::broken);
    }

    public Invitee invitee(InvitationId id) {
        return invitees.stream()
                .filter(one -> one.invitation().equals(id))
                .findFirst()
                .orElseThrow(DayRule.PERSON_UNKNOWN::broken);
    }

    Optional<Invitee> find(CandidateId id) {
        return invitees.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** With somebody new; of somebody known, only the needs change. */
    Guests with(CandidateId id, InvitationId invitation, Needs needs) {
        if (find(id).isPresent()) {
            return changing(id, one -> one.needing(needs));
        }
        return new Guests(Stream.concat(invitees.stream(), Stream.of(Invitee.of(id, invitation, needs)))
                .toList());
    }

    Guests without(CandidateId id) {
        var gone = invitee(id);
        return new Guests(invitees.stream().filter(one -> one != gone).toList());
    }

    Guests changing(CandidateId id, UnaryOperator<Invitee> change) {
        var changed = invitee(id);
        return new Guests(invitees.stream()
                .map(one -> one == changed ? change.apply(one) : one)
                .toList());
    }

    List<Person> on(List<Slot> slots) {
        return invitees.stream().map(one -> one.on(slots)).toList();
    }

    Set<CandidateId> out() {
        return invitees.stream().filter(Invitee::isOut).map(Invitee::id).collect(toSet());
    }

    /** The conflicts that follow from people's ties to the recruiters' companies. */
    Stream<Conflict> conflictsWith(Jury jury) {
        return invitees.stream().flatMap(one -> jury.recruiters().stream()
                .filter(recruiter -> one.needs().isTiedTo(recruiter.company()))
                .map(recruiter -> new Conflict(one.id(), recruiter.id())));
    }
}
