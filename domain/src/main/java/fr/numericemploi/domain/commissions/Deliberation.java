package fr.numericemploi.domain.commissions;

import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What a commission does in any sitting: its members attend and decide on each subject of the agenda. They may reconsider
 * until it is closed, which takes their quorum and every decision.
 *
 * @param quorum how many members must be present for a decision
 * @param decisions in the order they were first given
 */
public record Deliberation<S, D>(
        TerritoryCode territory,
        LocalDate heldOn,
        int quorum,
        Set<S> agenda,
        List<Member> members,
        Map<S, D> decisions,
        boolean closed) {

    public Deliberation {
        agenda = Set.copyOf(agenda);
        members = Member.each(members);
        decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
    }

    public static <S, D> Deliberation<S, D> open(
            TerritoryCode territory, LocalDate heldOn, int quorum, Set<S> agenda, List<Member> present) {
        return new Deliberation<>(territory, heldOn, quorum, agenda, present, Map.of(), false);
    }

    /** Says who is present, all of them at once. */
    public Deliberation<S, D> attend(List<Member> present) {
        SittingRule.CLOSED.refuseIf(closed);
        return new Deliberation<>(territory, heldOn, quorum, agenda, present, decisions, false);
    }

    /** Gives, or reconsiders, the decision on a subject of the agenda. */
    public Deliberation<S, D> decide(S subject, D decision) {
        refuseUnlessQuorate();
        SittingRule.NOT_ON_AGENDA.refuseIf(!agenda.contains(subject));
        var given = new LinkedHashMap<>(decisions);
        given.put(subject, decision);
        return with(agenda, given, false);
    }

    /** Takes off the agenda what there is nothing left to decide about. */
    public Deliberation<S, D> forget(Set<S> gone) {
        SittingRule.CLOSED.refuseIf(closed);
        var left = new HashSet<>(agenda);
        left.removeAll(gone);
        var given = new LinkedHashMap<>(decisions);
        given.keySet().removeAll(gone);
        return with(left, given, false);
    }

    public Deliberation<S, D> close() {
        refuseUnlessQuorate();
        int missing = agenda.size() - decisions.size();
        SittingRule.DECISIONS_MISSING.refuseIf(missing > 0, Map.of("missing", missing));
        return with(agenda, decisions, true);
    }

    /** Each subject of the agenda with its decision, where one is given. */
    public <T> List<T> items(BiFunction<S, Optional<D>, T> item) {
        return agenda.stream()
                .map(subject -> item.apply(subject, Optional.ofNullable(decisions.get(subject))))
                .toList();
    }

    private Deliberation<S, D> with(Set<S> agenda, Map<S, D> decisions, boolean closed) {
        return new Deliberation<>(territory, heldOn, quorum, agenda, members, decisions, closed);
    }

    private void refuseUnlessQuorate() {
        SittingRule.CLOSED.refuseIf(closed);
        SittingRule.QUORUM.refuseIf(members.size() < quorum, Map.of("present", members.size(), "quorum", quorum));
    }
}
