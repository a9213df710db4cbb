package fr.numericemploi.domain.partners;

/**
 * Someone of an agency who prescribes jobseekers. A counsellor belongs to one agency for good, and is made inactive rather
 * than deleted: the prescriptions stay.
 */
public final class Counsellor {
    private final CounsellorId id;
    private final AgencyId agency;
    private Contact contact;
    private boolean active;
    private final long version;

    private Counsellor(Snapshot snapshot) {
        id = snapshot.id();
        agency = snapshot.agency();
        contact = snapshot.contact();
        active = snapshot.active();
        version = snapshot.version();
    }

    public static Counsellor register(CounsellorId id, AgencyId agency, Contact contact) {
        return new Counsellor(new Snapshot(id, agency, contact, true, 0));
    }

    public static Counsellor restore(Snapshot snapshot) {
        return new Counsellor(snapshot);
    }

    public CounsellorRegistered registered() {
        return new CounsellorRegistered(id, agency);
    }

    public CounsellorChanged change(Contact newContact, boolean nowActive) {
        contact = newContact;
        active = nowActive;
        return new CounsellorChanged(id, active);
    }

    public Snapshot snapshot() {
        return new Snapshot(id, agency, contact, active, version);
    }

    /** The state of a counsellor, to be kept and restored. */
    public record Snapshot(CounsellorId id, AgencyId agency, Contact contact, boolean active, long version) {}
}
