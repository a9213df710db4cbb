package fr.numericemploi.domain.commissions.engineering.proposal;

import static fr.numericemploi.domain.commissions.engineering.Prospects.TODAY;
import static java.util.stream.Collectors.toMap;

import fr.numericemploi.domain.candidates.pool.Able;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.Strengths;
import fr.numericemploi.domain.candidates.pool.Wanted;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.NeededJob;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.catalogue.programmes.Seats;
import fr.numericemploi.domain.commissions.engineering.Demand;
import fr.numericemploi.domain.commissions.engineering.Prospect;
import fr.numericemploi.domain.reference.Mobility;
import fr.numericemploi.domain.reference.Places;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.RomeVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pools, needs and courses drawn by chance, the same for the same seed: trades of six skills each, in four places. */
public final class RandomMarkets {
    private static final RomeCode SHEET = new RomeCode("M1805");
    private static final int SKILLS_OF_A_TRADE = 6;

    private final Random random;
    private final int trades;

    private RandomMarkets(long seed, int trades) {
        random = new Random(seed);
        this.trades = trades;
    }

    /** Small enough to try everything. */
    public static ProposalProblem small(long seed) {
        var markets = new RandomMarkets(seed, 1);
        return markets.problem(5, 3, 3, 1, 2, 20_000L + 1_000 * (seed % 10) * 2);
    }

    public static ProposalProblem of(long seed, int people, int needs, int courses) {
        var markets = new RandomMarkets(seed, Math.max(1, courses / 4));
        return markets.problem(people, needs, courses, 8, 10, 2_500L * people / 4);
    }

    private ProposalProblem problem(int people, int needs, int courses, int min, int spread, long euros) {
        return new ProposalProblem(
                several(people, this::person),
                several(needs, () -> demand(spread)),
                several(courses, () -> course(min, spread)),
                new Money(euros * 100),
                80);
    }

    private Prospect person() {
        var trade = random.nextInt(trades);
        var strengths = new Strengths(skills(trade, 4, 3), Set.of(job(trade)), Set.of(SHEET), Set.of());
        var place = random.nextInt(3) > 0 ? 0 : random.nextInt(4);
        var mobility = Mobility.within(Places.all().get(place).code());
        return new Prospect(new PoolEntryId(id()), new Able(strengths, mobility, TODAY.minusMonths(1)), List.of());
    }

    private Demand demand(int posts) {
        var trade = random.nextInt(trades);
        var job = new NeededJob(job(trade), new RomeVersion("4.60"), SHEET);
        var place = Places.all().get(random.nextInt(3) > 0 ? 0 : random.nextInt(4));
        var wanted = new Wanted(
                skills(trade, 3, 4),
                Set.of(job.code()),
                Set.of(SHEET),
                Set.of(),
                Optional.of(place),
                Optional.of(TODAY.plusMonths(random.nextInt(4) + 3)));
        return new Demand(new NeedId(id()), job, random.nextInt(Math.max(2, posts / 2)) + 1, TODAY, wanted);
    }

    private Course course(int min, int spread) {
        var trade = random.nextInt(trades);
        var out = skills(trade, 3, 4);
        var in = out.entrySet().stream().collect(toMap(Map.Entry::getKey, skill -> random.nextInt(skill.getValue())));
        in.replaceAll((skill, level) -> random.nextInt(3) == 0 ? Math.min(level, 2) : 0);
        var least = min + random.nextInt(spread);
        return new Course(
                new ProgrammeVersionId(new ProgrammeId(id()), 1),
                in,
                out,
                Course.end(TODAY, 140 + 70 * random.nextInt(8)),
                new Money(100L * (3_000 + 500 * random.nextInt(13))),
                new Seats(least, least + random.nextInt(spread)));
    }

    private Map<SkillCode, Integer> skills(int trade, int most, int level) {
        return IntStream.range(0, most)
                .map(any -> SKILLS_OF_A_TRADE * trade + random.nextInt(SKILLS_OF_A_TRADE))
                .distinct()
                .boxed()
                .collect(toMap(number -> new SkillCode("SKL-" + number), number -> 1 + random.nextInt(level)));
    }

    private static RomeCode job(int trade) {
        return new RomeCode("M18" + (10 + trade));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static <T> List<T> several(int count, Supplier<T> one) {
        return Stream.generate(one).limit(count).toList();
    }
}
