package fr.numericemploi.adapters.planning;

import fr.numericemploi.domain.commissions.engineering.proposal.Lot;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Gives the work of a solution, one post after the other, to those who are fit for it. */
final class Roster {
    private final ProposalModel flow;
    private final Solution solution;
    private final Map<BitSet, Deque<Integer>> posts = new HashMap<>();

    Roster(ProposalModel flow, Solution solution) {
        this.flow = flow;
        this.solution = solution;
        flow.entries().forEach((works, entries) -> posts.put(works, posts(entries)));
    }

    /** Nobody is in them who would neither be trained nor placed. */
    List<Lot> lots() {
        return flow.ways().stream().flatMap(this::lots).toList();
    }

    private Deque<Integer> posts(List<ProposalModel.Entry> entries) {
        var free = new ArrayDeque<Integer>();
        entries.forEach(
                entry -> LongStream.range(0, solution.value(entry.people())).forEach(post -> free.add(entry.work())));
        return free;
    }

    private Stream<Lot> lots(ProposalModel.Way way) {
        return LongStream.range(0, solution.value(way.people()))
                .mapToObj(person -> new Lot(way.crowd(), way.course(), next(way.works())))
                .filter(lot -> lot.course().isPresent() || lot.work().isPresent());
    }

    private OptionalInt next(BitSet works) {
        var work = posts.get(works).poll();
        return work == null ? OptionalInt.empty() : OptionalInt.of(work);
    }
}
