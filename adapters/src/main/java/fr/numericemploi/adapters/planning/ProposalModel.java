package fr.numericemploi.adapters.planning;

import static java.util.stream.Collectors.groupingBy;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.Constraint;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import fr.numericemploi.domain.commissions.engineering.proposal.Market;
import fr.numericemploi.domain.commissions.engineering.proposal.Outlook;
import fr.numericemploi.domain.commissions.engineering.proposal.ProposalProblem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * People flow from crowds, directly or by a course, to what they are then fit for, and from there into kinds of work. Where
 * they came from does not matter any more then, so that there are few variables, all of them numbers of people.
 */
final class ProposalModel {
    /** So many people of a crowd take a course, or none: they are then fit for that work. */
    record Way(int crowd, OptionalInt course, BitSet works, IntVar people) {}

    /** So many people who are fit for that work come into one kind of it. */
    record Entry(int work, IntVar people) {}

    private final CpModel model = new CpModel();
    private final ProposalProblem problem;
    private final Market market;
    private final List<Way> ways;
    private final Map<BitSet, List<Entry>> entries = new LinkedHashMap<>();
    private final List<IntVar> seats = new ArrayList<>();
    private final List<BoolVar> opened = new ArrayList<>();
    private final List<Constraint> limits = new ArrayList<>();
    private final Constraint budget;

    ProposalModel(Market market) {
        problem = market.problem();
        this.market = market;
        ways = IntStream.range(0, market.crowds().size())
                .boxed()
                .flatMap(this::ways)
                .toList();
        ways.forEach(way -> entries.computeIfAbsent(way.works(), this::entriesInto));
        ways.stream().collect(groupingBy(Way::crowd)).forEach(this::boundCrowd);
        IntStream.range(0, problem.courses().size()).forEach(this::open);
        ways.stream().collect(groupingBy(Way::works)).forEach(this::joinFlows);
        IntStream.range(0, market.works().size()).forEach(this::boundPosts);
        budget = model.addLessOrEqual(cost(), problem.budget().cents());
    }

    CpModel model() {
        return model;
    }

    List<Way> ways() {
        return ways;
    }

    Map<BitSet, List<Entry>> entries() {
        return entries;
    }

    /** Of each course, in its order. */
    List<IntVar> seats() {
        return seats;
    }

    /** Whether each course is opened, in its order. */
    List<BoolVar> opened() {
        return opened;
    }

    /** What keeps each course to its seats, in its order. */
    List<Constraint> limits() {
        return limits;
    }

    Constraint budget() {
        return budget;
    }

    int people(int crowd) {
        return market.crowds().get(crowd).people().size();
    }

    LinearExpr placed() {
        return sum(entries.values().stream().flatMap(List::stream).map(Entry::people));
    }

    LinearExpr cost() {
        var costs =
                problem.courses().stream().mapToLong(course -> course.seatCost().cents());
        return LinearExpr.weightedSum(seats.toArray(IntVar[]::new), costs.toArray());
    }

    private Stream<Way> ways(int crowd) {
        var outlook = market.crowds().get(crowd).outlook();
        var courses = IntStream.range(0, problem.courses().size())
                .filter(outlook::gainsBy)
                .mapToObj(course ->
                        way(crowd, OptionalInt.of(course), outlook.after().get(course)));
        return outlook.now().isEmpty() ? courses : Stream.concat(Stream.of(directly(crowd, outlook)), courses);
    }

    private Way directly(int crowd, Outlook outlook) {
        return way(crowd, OptionalInt.empty(), outlook.now());
    }

    private Way way(int crowd, OptionalInt course, BitSet works) {
        return new Way(crowd, course, works, model.newIntVar(0, people(crowd), ""));
    }

    private List<Entry> entriesInto(BitSet works) {
        return works.stream().mapToObj(this::entryInto).toList();
    }

    private Entry entryInto(int work) {
        return new Entry(work, model.newIntVar(0, posts(work), ""));
    }

    private int posts(int work) {
        return market.works().get(work).posts();
    }

    private void boundCrowd(int crowd, List<Way> open) {
        model.addLessOrEqual(sum(open.stream().map(Way::people)), people(crowd));
    }

    private void open(int course) {
        var range = problem.courses().get(course).seats();
        var open = model.newBoolVar("");
        var taken = model.newIntVar(0, range.max(), "");
        var trainees = ways.stream()
                .filter(way -> way.course().equals(OptionalInt.of(course)))
                .map(Way::people);
        model.addEquality(sum(trainees), taken);
        limits.add(model.addLessOrEqual(taken, LinearExpr.term(open, range.max())));
        model.addGreaterOrEqual(taken, LinearExpr.term(open, range.min()));
        opened.add(open);
        seats.add(taken);
    }

    private void joinFlows(BitSet works, List<Way> arriving) {
        var placed = sum(entries.get(works).stream().map(Entry::people));
        model.addLessOrEqual(placed, sum(arriving.stream().map(Way::people)));
    }

    private void boundPosts(int work) {
        var coming = entries.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.work() == work)
                .map(Entry::people);
        model.addLessOrEqual(sum(coming), posts(work));
    }

    private static LinearExpr sum(Stream<IntVar> variables) {
        return LinearExpr.sum(variables.toArray(IntVar[]::new));
    }
}
