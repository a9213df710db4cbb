package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.time.LocalDate;
import java.util.List;

/** A verdict of the commission, as it concerns the pool. */
public record PoolAdmission(
        CandidateId candidate,
        Decision decision,
        List<RomeCode> targetJobs,
        List<SkillCode> missingSkills,
        LocalDate decidedOn) {}
