package fr.numericemploi.domain.reference;

import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.Text;
import java.util.Objects;
import java.util.Set;

/** A skill of the digital trades, and the jobs that ask for it. */
public record Skill(SkillCode code, String label, SkillFamily family, Set<RomeCode> jobs) {
    public Skill {
        Objects.requireNonNull(code);
        label = Text.required(label, 120);
        Objects.requireNonNull(family);
        jobs = Set.copyOf(jobs);
    }

    public boolean belongsTo(RomeCode job) {
        return jobs.contains(job);
    }
}
