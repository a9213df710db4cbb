package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.planning.Conflict;
import fr.numericemploi.domain.partners.RecruiterId;

/** Somebody says that this recruiter must not interview this person. */
public record ConflictOfInterest(CandidateId person, RecruiterId recruiter, Ground ground, Side declaredBy) {
    public Conflict conflict() {
        return new Conflict(person, recruiter);
    }

    public ConflictOfInterest saidBy(Side side) {
        return new ConflictOfInterest(person, recruiter, ground, side);
    }

    boolean isAbout(Conflict conflict) {
        return conflict().equals(conflict);
    }

    /** Why. */
    public enum Ground {
        WORKED_THERE,
        APPLIES_THERE,
        FAMILY,
        PRESCRIBER,
        OTHER
    }

    /** Who says so. */
    public enum Side {
        RECRUITER,
        CANDIDATE,
        COORDINATION
    }
}
