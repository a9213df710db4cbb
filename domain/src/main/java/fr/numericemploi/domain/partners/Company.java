package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.HeadcountBracket;
import fr.numericemploi.domain.shared.Siret;
import fr.numericemploi.domain.shared.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * An employer of the digital sector that is a member of the association. It joins once under its SIRET; it may leave, and
 * come back, and is never deleted.
 */
public final class Company {
    private final CompanyId id;
    private final Siret siret;
    private final LocalDate memberSince;
    private Profile profile;
    private Optional<LocalDate> leftOn;
    private final long version;

    private Company(Snapshot snapshot) {
        id = snapshot.id();
        siret = snapshot.siret();
        memberSince = snapshot.memberSince();
        profile = snapshot.profile();
        leftOn = snapshot.leftOn();
        version = snapshot.version();
    }

    public static Company join(CompanyId id, Siret siret, Profile profile, LocalDate memberSince) {
        return new Company(new Snapshot(id, siret, profile, memberSince, Optional.empty(), 0));
    }

    public static Company restore(Snapshot snapshot) {
        return new Company(snapshot);
    }

    public CompanyJoined joined() {
        return new CompanyJoined(id, profile.territory(), memberSince);
    }

    /** @param nowLeftOn the first day it is no longer a member; empty while it stays, or when it comes back */
    public CompanyChanged change(Profile newProfile, Optional<LocalDate> nowLeftOn) {
        nowLeftOn.ifPresent(this::refuseLeavingBeforeJoining);
        profile = newProfile;
        leftOn = nowLeftOn;
        return new CompanyChanged(id, leftOn);
    }

    public Snapshot snapshot() {
        return new Snapshot(id, siret, profile, memberSince, leftOn, version);
    }

    private void refuseLeavingBeforeJoining(LocalDate day) {
        PartnerRule.LEFT_BEFORE_JOINING.refuseIf(
                day.isBefore(memberSince), Map.of("leftOn", day, "memberSince", memberSince));
    }

    /** What a member company may change about itself. */
    public record Profile(String name, HeadcountBracket headcount, TerritoryCode territory) {
        public Profile {
            name = Text.required(name, 120);
        }
    }

    /** The state of a company, to be kept and restored. */
    public record Snapshot(
            CompanyId id,
            Siret siret,
            Profile profile,
            LocalDate memberSince,
            Optional<LocalDate> leftOn,
            long version) {}
}
