package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.domain.candidates.pool.Fit;
import fr.numericemploi.domain.candidates.pool.PoolKind;
import fr.numericemploi.domain.candidates.pool.PoolProfile;
import fr.numericemploi.domain.candidates.pool.Wanted;
import fr.numericemploi.domain.reference.SkillCode;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/** Those of the index who pass a query, and how well each of them fits it. */
final class Selection {
    private final PoolIndex index;
    private final Wanted wanted;
    private final BitSet people;
    private final BitSet aiming;
    private final BitSet near;
    private final byte[] levels;
    private final byte[] words;

    Selection(PoolIndex index, Optional<PoolKind> verdict, Wanted wanted) {
        this.index = index;
        this.wanted = wanted;
        people = index.everybody();
        aiming = index.anyOf(wanted.jobs());
        near = index.families(wanted.families());
        levels = new byte[index.size()];
        words = new byte[index.size()];
        verdict.ifPresent(kind -> people.and(index.anyOf(Set.of(kind))));
        wanted.place().ifPresent(commune -> people.and(index.withinReach(commune)));
        keepWhoFitsInPart();
    }

    BitSet people() {
        return people;
    }

    /** The best after that place in the order, best first. */
    List<Ranked> best(Optional<Ranked.Place> after, int limit) {
        var best = new PriorityQueue<Ranked>(Comparator.reverseOrder());
        for (int slot = people.nextSetBit(0); slot >= 0; slot = people.nextSetBit(slot + 1)) {
            int points = points(slot);
            if (best.size() < limit || mayPass(points, slot, best.peek())) {
                offer(best, new Ranked(points, index.at(slot)), after, limit);
            }
        }
        return best.stream().sorted().toList();
    }

    /** Decides nearly all cases without a look at the profile. */
    private boolean mayPass(int points, int slot, Ranked worst) {
        return points > worst.points() || points == worst.points() && !isYounger(slot, worst.profile());
    }

    private boolean isYounger(int slot, PoolProfile worst) {
        var age = worst.entry().value().getMostSignificantBits();
        return Long.compareUnsigned(index.age(slot), age) > 0;
    }

    private static void offer(PriorityQueue<Ranked> best, Ranked next, Optional<Ranked.Place> after, int limit) {
        if (after.isEmpty() || next.place().compareTo(after.get()) > 0) {
            best.add(next);
            if (best.size() > limit) {
                best.remove();
            }
        }
    }

    private int points(int slot) {
        var job = aiming.get(slot) ? Fit.Aim.THIS_JOB : near.get(slot) ? Fit.Aim.NEAR : Fit.Aim.ANOTHER;
        return Fit.points(wanted, levels[slot], job, words[slot]);
    }

    private void keepWhoFitsInPart() {
        if (!wanted.skills().isEmpty()) {
            people.and(index.anyOf(wanted.skills().keySet()));
            wanted.skills().forEach(this::addLevels);
        }
        if (!wanted.jobs().isEmpty()) {
            people.and(near);
        }
        if (!wanted.words().isEmpty()) {
            wanted.words().forEach(word -> index.saying(word).forEach(slot -> words[slot]++));
            people.stream().filter(slot -> words[slot] == 0).forEach(people::clear);
        }
    }

    private void addLevels(SkillCode skill, int asked) {
        IntStream.rangeClosed(1, asked).forEach(level -> addOne(index.atLeast(skill, level)));
    }

    private void addOne(BitSet reached) {
        for (int slot = reached.nextSetBit(0); slot >= 0; slot = reached.nextSetBit(slot + 1)) {
            levels[slot]++;
        }
    }
}
