package fr.numericemploi.application.commissions.engineering;

import fr.numericemploi.domain.commissions.engineering.proposal.Lot;
import fr.numericemploi.domain.commissions.engineering.proposal.Market;
import fr.numericemploi.domain.commissions.engineering.proposal.ProposalProblem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The people, posts and money that are left while a proposal is made by hand. */
final class Sheet {
    private final ProposalProblem problem;
    private final Market market;
    private final int[] people;
    private final int[] posts;
    private long cents;
    private final List<Lot> lots = new ArrayList<>();

    Sheet(Market market) {
        problem = market.problem();
        this.market = market;
        people = market.crowds().stream()
                .mapToInt(crowd -> crowd.people().size())
                .toArray();
        posts = market.works().stream().mapToInt(Market.Work::posts).toArray();
        cents = problem.budget().cents();
    }

    List<Lot> lots() {
        return List.copyOf(lots);
    }

    void placeDirectly(int crowd) {
        var now = market.crowds().get(crowd).outlook().now();
        for (var work = free(now); people[crowd] > 0 && work.isPresent(); work = free(now)) {
            take(new Lot(crowd, OptionalInt.empty(), work));
        }
    }

    /** With the trainees who come into posts; not at all where they are too few. */
    void open(int course) {
        var offered = problem.courses().get(course);
        var before = lots.size();
        var most = Math.min(
                offered.seats().max(), cents / Math.max(1, offered.seatCost().cents()));
        IntStream.range(0, people.length).forEach(crowd -> fill(crowd, course, before + most));
        if (lots.size() - before < offered.seats().min()) {
            giveBack(before);
        }
        cents -= (lots.size() - before) * offered.seatCost().cents();
    }

    private void fill(int crowd, int course, long most) {
        var after = market.crowds().get(crowd).outlook().after().get(course);
        for (var work = free(after); people[crowd] > 0 && lots.size() < most && work.isPresent(); work = free(after)) {
            take(new Lot(crowd, OptionalInt.of(course), work));
        }
    }

    private OptionalInt free(BitSet works) {
        return works.stream().filter(work -> posts[work] > 0).findFirst();
    }

    private void take(Lot lot) {
        people[lot.crowd()]--;
        posts[lot.work().getAsInt()]--;
        lots.add(lot);
    }

    private void giveBack(int before) {
        var back = lots.subList(before, lots.size());
        back.forEach(lot -> {
            people[lot.crowd()]++;
            posts[lot.work().getAsInt()]++;
        });
        back.clear();
    }
}
