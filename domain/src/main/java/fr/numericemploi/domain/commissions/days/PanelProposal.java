package fr.numericemploi.domain.commissions.days;

import static java.util.Comparator.comparing;

import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.commissions.planning.Slot;
import fr.numericemploi.domain.partners.RecruiterId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Forms panels of those who can come: two of different companies who have time in common, one technical and one HR where
 * possible. Whoever has the fewest possible partners is seated first, so that as many panels as possible come about.
 */
final class PanelProposal {
    private final List<Slot> slots;
    private final List<AvailableRecruiter> unseated;

    private PanelProposal(Jury jury, List<Slot> slots) {
        this.slots = slots;
        unseated = new ArrayList<>(jury.recruiters());
    }

    static List<InterviewPanel> of(Jury jury, List<Slot> slots, int wanted, Supplier<PanelId> ids) {
        var proposal = new PanelProposal(jury, slots);
        var panels = new ArrayList<InterviewPanel>();
        for (var pair = proposal.next(); pair.isPresent() && panels.size() < wanted; pair = proposal.next()) {
            panels.add(
                    InterviewPanel.of(ids.get(), panels.size() + 1, pair.get().ids(), List.of()));
        }
        DayRule.TOO_FEW_RECRUITERS.refuseIf(panels.isEmpty());
        return panels;
    }

    private Optional<Pair> next() {
        var pair = pairs().min(comparing((Pair one) -> !one.isMixed())
                .thenComparing(this::fewestChoices)
                .thenComparing(Pair::slotsTogether, Comparator.reverseOrder()));
        pair.ifPresent(found -> unseated.removeAll(List.of(found.first(), found.second())));
        return pair;
    }

    private Stream<Pair> pairs() {
        return unseated.stream()
                .flatMap(one -> unseated.subList(unseated.indexOf(one) + 1, unseated.size()).stream()
                        .map(other -> new Pair(one, other, together(one, other))))
                .filter(Pair::isPossible);
    }

    private long fewestChoices(Pair pair) {
        return Math.min(choices(pair.first(), pair.isMixed()), choices(pair.second(), pair.isMixed()));
    }

    private long choices(AvailableRecruiter one, boolean mixed) {
        return unseated.stream()
                .map(other -> new Pair(one, other, together(one, other)))
                .filter(pair -> pair.isPossible() && pair.isMixed() == mixed)
                .count();
    }

    private int together(AvailableRecruiter one, AvailableRecruiter other) {
        Set<Integer> common = new HashSet<>(one.availability().slots(slots));
        common.retainAll(other.availability().slots(slots));
        return common.size();
    }

    private record Pair(AvailableRecruiter first, AvailableRecruiter second, int slotsTogether) {
        boolean isPossible() {
            return slotsTogether > 0 && !first.company().equals(second.company());
        }

        boolean isMixed() {
            return first.kind() != second.kind();
        }

        List<RecruiterId> ids() {
            return List.of(first.id(), second.id());
        }
    }
}
