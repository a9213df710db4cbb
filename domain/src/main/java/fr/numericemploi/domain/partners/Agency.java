package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Text;

/**
 * An agency of the public employment service whose counsellors prescribe jobseekers to the association. It is
 * registered once, may be renamed or move to another territory, and is closed rather than deleted: its prescriptions
 * stay.
 */
public final class Agency {
    private final AgencyId id;
    private final AgencyKind kind;
    private final AgencyCode code;
    private String name;
    private TerritoryCode territory;
    private boolean open;
    private final long version;

    private Agency(Snapshot snapshot) {
        id = snapshot.id();
        kind = snapshot.kind();
        code = snapshot.code();
        name = Text.required(snapshot.name(), 120);
        territory = snapshot.territory();
        open = snapshot.open();
        version = snapshot.version();
    }

    public static Agency register(AgencyId id, AgencyKind kind, AgencyCode code, String name, TerritoryCode territory) {
        return new Agency(new Snapshot(id, kind, AgencyCode.of(kind, code.value()), name, territory, true, 0));
    }

    public static Agency restore(Snapshot snapshot) {
        return new Agency(snapshot);
    }

    public AgencyRegistered registered() {
        return new AgencyRegistered(id, territory);
    }

    public AgencyChanged change(String newName, TerritoryCode newTerritory, boolean nowOpen) {
        name = Text.required(newName, 120);
        territory = newTerritory;
        open = nowOpen;
        return new AgencyChanged(id, open);
    }

    public Snapshot snapshot() {
        return new Snapshot(id, kind, code, name, territory, open, version);
    }

    /** The state of an agency, to be kept and restored. */
    public record Snapshot(
            AgencyId id,
            AgencyKind kind,
            AgencyCode code,
            String name,
            TerritoryCode territory,
            boolean open,
            long version) {}
}
