package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.RomeCode;
import java.util.Set;

/**
 * Someone of a member company who interviews for the whole sector and consults the pool. A recruiter belongs to one company
 * for good, and is made inactive rather than deleted: the interviews stay.
 */
public final class Recruiter {
    private final RecruiterId id;
    private final CompanyId company;
    private Profile profile;
    private boolean active;
    private final long version;

    private Recruiter(Snapshot snapshot) {
        id = snapshot.id();
        company = snapshot.company();
        profile = snapshot.profile();
        active = snapshot.active();
        version = snapshot.version();
    }

    public static Recruiter register(RecruiterId id, CompanyId company, Profile profile) {
        return new Recruiter(new Snapshot(id, company, profile, true, 0));
    }

    public static Recruiter restore(Snapshot snapshot) {
        return new Recruiter(snapshot);
    }

    public RecruiterRegistered registered() {
        return new RecruiterRegistered(id, company, profile.kind());
    }

    public RecruiterChanged change(Profile newProfile, boolean nowActive) {
        profile = newProfile;
        active = nowActive;
        return new RecruiterChanged(id, active);
    }

    public Snapshot snapshot() {
        return new Snapshot(id, company, profile, active, version);
    }

    /** @param expertise the jobs that the recruiter can judge; an HR recruiter may have none */
    public record Profile(Contact contact, RecruiterKind kind, Set<RomeCode> expertise) {
        public Profile {
            expertise = Set.copyOf(expertise);
            PartnerRule.EXPERTISE_MISSING.refuseIf(kind == RecruiterKind.TECHNICAL && expertise.isEmpty());
        }
    }

    /** The state of a recruiter, to be kept and restored. */
    public record Snapshot(RecruiterId id, CompanyId company, Profile profile, boolean active, long version) {}
}
