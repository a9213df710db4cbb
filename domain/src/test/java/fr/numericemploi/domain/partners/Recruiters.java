package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.RomeCode;
import java.util.Set;
import java.util.UUID;

/** Recruiters for tests. */
public final class Recruiters {
    public static final RomeCode WEB_DEVELOPER = new RomeCode("M1855");

    private Recruiters() {}

    public static Recruiter aTechnicalRecruiterOf(CompanyId company) {
        return Recruiter.register(new RecruiterId(UUID.randomUUID()), company, aTechnicalProfile());
    }

    public static Recruiter.Profile aTechnicalProfile() {
        var contact = Counsellors.aContact("Thomas", "Muller");
        return new Recruiter.Profile(contact, RecruiterKind.TECHNICAL, Set.of(WEB_DEVELOPER));
    }

    public static Recruiter.Profile anHrProfile() {
        return new Recruiter.Profile(Counsellors.aContact("Claire", "Schmitt"), RecruiterKind.HR, Set.of());
    }
}
