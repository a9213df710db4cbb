package fr.numericemploi.application.reference;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.domain.reference.Commune;
import fr.numericemploi.domain.reference.Job;
import fr.numericemploi.domain.reference.Mobility;
import fr.numericemploi.domain.reference.ReferenceRule;
import fr.numericemploi.domain.reference.Skill;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.EpciCode;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.PostalCode;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.RomeVersion;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Digital jobs, skills, communes. Every service may look up a code, and one that is not in its table is refused; every
 * caller with an account may search, and is told where the rows come from.
 */
@LookupService
public class ReferenceData {
    private final Catalogue<RomeCode, Job> jobs;
    private final Catalogue<SkillCode, Skill> skills;
    private final Catalogue<InseeCode, Commune> communes;
    private final Set<EpciCode> intercommunalities;
    private final Set<RomeCode> families;
    private final CurrentCaller caller;

    @Inject
    public ReferenceData(ReferenceTables tables, CurrentCaller caller) {
        this.caller = caller;
        jobs = new Catalogue<>(tables.jobs(), Job::code, Job::label);
        skills = new Catalogue<>(tables.skills(), Skill::code, Skill::label);
        communes = new Catalogue<>(largestFirst(tables.communes()), Commune::code, Commune::name);
        intercommunalities = tables.communes().rows().stream()
                .map(commune -> commune.intercommunality().code())
                .collect(toUnmodifiableSet());
        families = tables.jobs().rows().stream().map(Job::parentRome3).collect(toUnmodifiableSet());
    }

    public Job job(RomeCode code) {
        return jobs.find(code).orElseThrow(() -> ReferenceRule.UNKNOWN_JOB.brokenBy(code.value()));
    }

    /** What people call it; the code itself once the table has it no more. */
    public String label(RomeCode code) {
        return jobs.find(code).map(Job::label).orElse(code.value());
    }

    /** The ROME 3 sheet under which a job of that version adds up with those of other versions. */
    public RomeCode family(RomeCode code, RomeVersion version) {
        if (version.equals(RomeVersion.THIRD)) {
            return families.stream()
                    .filter(code::equals)
                    .findFirst()
                    .orElseThrow(() -> ReferenceRule.UNKNOWN_JOB.brokenBy(code.value()));
        }
        var job = job(code);
        if (!job.version().equals(version)) {
            throw ReferenceRule.UNKNOWN_ROME_VERSION.brokenBy(version.value());
        }
        return job.parentRome3();
    }

    /** The job alone, or no row. */
    public ReferenceTable<Job> onlyJob(RomeCode code) {
        caller.get();
        return jobs.only(code);
    }

    public ReferenceTable<Job> jobs(String query, int limit) {
        caller.get();
        return jobs.search(query, job -> true, limit);
    }

    public Skill skill(SkillCode code) {
        return skills.find(code).orElseThrow(() -> ReferenceRule.UNKNOWN_SKILL.brokenBy(code.value()));
    }

    /** What people call it; the code itself once the vocabulary has it no more. */
    public String label(SkillCode code) {
        return skills.find(code).map(Skill::label).orElse(code.value());
    }

    public ReferenceTable<Skill> skills(String query, Optional<RomeCode> job, int limit) {
        caller.get();
        return skills.search(query, skill -> job.map(skill::belongsTo).orElse(true), limit);
    }

    public Commune commune(InseeCode code) {
        return communes.find(code).orElseThrow(() -> ReferenceRule.UNKNOWN_COMMUNE.brokenBy(code.value()));
    }

    /** Among namesakes and neighbours the largest comes first. */
    public ReferenceTable<Commune> communes(String query, Optional<PostalCode> postalCode, int limit) {
        caller.get();
        return communes.search(
                query, commune -> postalCode.map(commune::isServedBy).orElse(true), limit);
    }

    /** For lists of places that must be short. */
    public List<Commune> largestCommunes(int limit) {
        return communes.first(limit);
    }

    /** The mobility itself, refused where it names a commune or an intercommunality that does not exist. */
    public Mobility known(Mobility mobility) {
        mobility.communes().forEach(this::commune);
        mobility.intercommunalities().forEach(this::refuseUnknown);
        return mobility;
    }

    private void refuseUnknown(EpciCode code) {
        if (!intercommunalities.contains(code)) {
            throw ReferenceRule.UNKNOWN_INTERCOMMUNALITY.brokenBy(code.value());
        }
    }

    private static ReferenceTable<Commune> largestFirst(ReferenceTable<Commune> communes) {
        var sorted = communes.rows().stream()
                .sorted(comparingInt(Commune::population).reversed())
                .toList();
        return new ReferenceTable<>(communes.provenance(), sorted);
    }
}
