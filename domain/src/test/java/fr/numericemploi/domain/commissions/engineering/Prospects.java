package fr.numericemploi.domain.commissions.engineering;

import static fr.numericemploi.domain.candidates.pool.Pool.skills;

import fr.numericemploi.domain.candidates.pool.Able;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.Strengths;
import fr.numericemploi.domain.candidates.pool.Wanted;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.NeededJob;
import fr.numericemploi.domain.reference.Mobility;
import fr.numericemploi.domain.reference.Places;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.RomeVersion;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** People of the pool and needs of companies in Strasbourg, in March 2016; a training takes three months. */
public final class Prospects {
    public static final LocalDate TODAY = LocalDate.of(2016, 3, 18);
    public static final Yardstick YARDSTICK = new Yardstick(TODAY, 80, Period.ofMonths(3));
    public static final RomeCode DEVELOPER = new RomeCode("M1855");
    public static final RomeCode TESTER = new RomeCode("M1815");
    public static final RomeCode SHEET = new RomeCode("M1805");

    private Prospects() {}

    /** Aims at development, and can do that. */
    public static Prospect someoneWith(String skills) {
        return someoneWith(skills, "");
    }

    /** And lacks, by the commission's verdict, those codes. */
    public static Prospect someoneWith(String skills, String missing) {
        var strengths = new Strengths(skills(skills), Set.of(DEVELOPER), Set.of(SHEET), Set.of());
        var able = new Able(strengths, Mobility.within(Places.strasbourg().code()), TODAY.minusMonths(1));
        var codes =
                Stream.of(missing.split(" ")).filter(code -> !code.isEmpty()).map(SkillCode::new);
        return new Prospect(new PoolEntryId(UUID.randomUUID()), able, codes.toList());
    }

    public static Demand posts(int posts, String skills) {
        return posts(posts, skills, TODAY, TODAY.plusMonths(6));
    }

    public static Demand posts(int posts, String skills, LocalDate from, LocalDate until) {
        return demand(new NeededJob(DEVELOPER, new RomeVersion("4.60"), SHEET), posts, skills, from, until);
    }

    public static Demand inRome3(int posts, String skills) {
        return demand(new NeededJob(SHEET, new RomeVersion("3"), SHEET), posts, skills, TODAY, TODAY.plusMonths(6));
    }

    private static Demand demand(NeededJob job, int posts, String skills, LocalDate from, LocalDate until) {
        var wanted = new Wanted(
                skills(skills),
                Set.of(job.code()),
                Set.of(job.family()),
                Set.of(),
                Optional.of(Places.strasbourg()),
                Optional.of(until));
        return new Demand(new NeedId(UUID.randomUUID()), job, posts, from, wanted);
    }
}
