package fr.numericemploi.domain.commissions.days;

import static java.util.stream.Collectors.toSet;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.planning.Plan;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who is seen when, where and by whom.
 *
 * @param pinned whose interview the coordinator wants as it is
 * @param worth of the plan, as it was computed; empty when people changed it since
 */
public record Schedule(List<PlannedInterview> interviews, Set<CandidateId> pinned, Optional<Worth> worth) {
    static final Schedule EMPTY = new Schedule(List.of(), Set.of(), Optional.empty());

    public Schedule {
        interviews = List.copyOf(interviews);
        pinned = Set.copyOf(pinned);
    }

    public Optional<PlannedInterview> of(CandidateId person) {
        return interviews.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    public boolean isPinned(CandidateId person) {
        return pinned.contains(person);
    }

    PlannedInterview interviewOf(CandidateId person) {
        return of(person).orElseThrow(DayRule.NO_INTERVIEW::broken);
    }

    List<PlannedInterview> pinnedInterviews() {
        return interviews.stream().filter(one -> isPinned(one.person())).toList();
    }

    List<PlannedInterview> others(CandidateId person) {
        return interviews.stream().filter(one -> !one.person().equals(person)).toList();
    }

    Schedule onlyPinned() {
        return new Schedule(pinnedInterviews(), pinned, Optional.empty());
    }

    Schedule of(Plan plan) {
        return new Schedule(plan.interviews(), pinned, Optional.of(Worth.of(plan)));
    }

    Schedule pinning(CandidateId person, boolean pin) {
        interviewOf(person);
        var next = new HashSet<>(pinned);
        next.removeIf(person::equals);
        if (pin) {
            next.add(person);
        }
        return new Schedule(interviews, next, worth);
    }

    /** Where the coordinator puts somebody stays so in later plans. */
    Schedule placing(PlannedInterview interview) {
        var next = Stream.concat(others(interview.person()).stream(), Stream.of(interview));
        return new Schedule(next.toList(), pinned, Optional.empty()).pinning(interview.person(), true);
    }

    Schedule without(CandidateId person) {
        return keeping(one -> !one.person().equals(person));
    }

    private Schedule keeping(Predicate<PlannedInterview> kept) {
        var left = interviews.stream().filter(kept).toList();
        var people = left.stream().map(PlannedInterview::person).collect(toSet());
        var pins = pinned.stream().filter(people::contains).collect(toSet());
        return new Schedule(left, pins, Optional.empty());
    }

    /** @param gap 0 when proven optimal */
    public record Worth(Plan.Status status, double gap) {
        static Worth of(Plan plan) {
            return new Worth(plan.status(), plan.gap());
        }
    }
}
