package fr.numericemploi.domain.candidates.pool;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.reference.Mobility;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** People of the pool, for tests. */
public final class Pool {
    public static final TerritoryCode ALSACE = new TerritoryCode("ALSACE");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final Period SIX_MONTHS = Period.ofMonths(6);

    private Pool() {}

    public static PoolEntry aWebDeveloper() {
        return anEntryOf(new CandidateId(UUID.randomUUID()));
    }

    public static PoolEntry anEntryOf(CandidateId candidate) {
        return PoolEntry.enter(
                new PoolEntryId(UUID.randomUUID()), candidate, ALSACE, employable("M1855"), TODAY, SIX_MONTHS);
    }

    /** Asked whether still available; the answer is wanted by the 16th. */
    public static PoolEntry someoneAsked() {
        var entry = aWebDeveloper();
        entry.ask(TODAY.plusDays(14));
        return entry;
    }

    public static Assessment employable(String... jobs) {
        return new Assessment(
                PoolKind.EMPLOYABLE, List.of(jobs).stream().map(RomeCode::new).toList(), List.of());
    }

    public static Assessment afterTraining(String job, String missing) {
        return new Assessment(
                PoolKind.EMPLOYABLE_AFTER_TRAINING, List.of(new RomeCode(job)), List.of(new SkillCode(missing)));
    }

    public static ContactRequest aRequestTo(PoolEntry entry, CompanyId company) {
        return ContactRequest.ask(
                new ContactRequestId(UUID.randomUUID()),
                entry,
                company,
                new RecruiterId(UUID.randomUUID()),
                "Votre profil nous intéresse.",
                TODAY,
                TODAY.plusDays(10));
    }

    public static CompanyId aCompany() {
        return new CompanyId(UUID.randomUUID());
    }

    /** Somebody ready to work in Strasbourg alone. */
    public static PoolProfile aProfile(PoolEntry entry, Strengths strengths) {
        return aProfile(entry, strengths, Mobility.within(new InseeCode("67482")));
    }

    public static PoolProfile aProfile(PoolEntry entry, Strengths strengths, Mobility mobility) {
        var place = entry.snapshot();
        return new PoolProfile(
                place.id(),
                place.assessment().kind(),
                place.enteredOn(),
                strengths,
                place.assessment().missing(),
                mobility);
    }

    /** {@code "DEV-JAVA:3 DAT-SQL:2"}, aiming at web development. */
    public static Strengths able(String skills, String... words) {
        return new Strengths(skills(skills), jobs("M1855"), jobs("M1805"), Set.of(words));
    }

    public static Wanted wanted(String skills) {
        return new Wanted(skills(skills), Set.of(), Set.of(), Set.of());
    }

    public static Set<RomeCode> jobs(String... codes) {
        return List.of(codes).stream().map(RomeCode::new).collect(toSet());
    }

    public static Map<SkillCode, Integer> skills(String text) {
        return text.isEmpty()
                ? Map.of()
                : List.of(text.split(" ")).stream()
                        .map(skill -> skill.split(":"))
                        .collect(toMap(skill -> new SkillCode(skill[0]), skill -> Integer.valueOf(skill[1])));
    }
}
