package fr.numericemploi.domain.situations;

import fr.numericemploi.domain.partners.TerritoryCode;

/**
 * A person's situation, filed apart from the person. Each prescription keeps what its agency told; the person's own file
 * begins with what was told first, and from then on only a coordinator changes it.
 */
public final class Situation {
    private final FileId file;
    private final TerritoryCode territory;
    private SituationFacts facts;
    private final long version;

    private Situation(Snapshot snapshot) {
        file = snapshot.file();
        territory = snapshot.territory();
        facts = snapshot.facts();
        version = snapshot.version();
    }

    public static Situation file(FileId file, TerritoryCode territory, SituationFacts facts) {
        return new Situation(new Snapshot(file, territory, facts, 0));
    }

    public static Situation restore(Snapshot snapshot) {
        return new Situation(snapshot);
    }

    /** Told again: kept only where nothing was known. */
    public void told(SituationFacts again) {
        if (facts.equals(SituationFacts.NOTHING_TOLD)) {
            facts = again;
        }
    }

    public SituationChanged change(SituationFacts now) {
        facts = now;
        return new SituationChanged(file);
    }

    public Snapshot snapshot() {
        return new Snapshot(file, territory, facts, version);
    }

    /** The state of a situation, to be kept and restored. */
    public record Snapshot(FileId file, TerritoryCode territory, SituationFacts facts, long version) {}
}
