package fr.numericemploi.domain.candidates.imports;

import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file of prescriptions that was handed in for an agency. Line by line it becomes prescriptions; a line that can not is
 * reported and hinders no other. The import is finished when no line waits any more.
 */
public final class PrescriptionImport {
    private final Source source;
    private Counts counts;
    private Instant advancedAt;
    private Optional<Instant> finishedAt;
    private final long version;

    private PrescriptionImport(Snapshot snapshot) {
        source = snapshot.source();
        counts = snapshot.counts();
        advancedAt = snapshot.advancedAt();
        finishedAt = snapshot.finishedAt();
        version = snapshot.version();
    }

    public static PrescriptionImport receive(Source source, int lines) {
        return new PrescriptionImport(new Snapshot(source, Counts.of(lines), source.receivedAt(), Optional.empty(), 0));
    }

    public static PrescriptionImport restore(Snapshot snapshot) {
        return new PrescriptionImport(snapshot);
    }

    public ImportReceived received() {
        return new ImportReceived(source.id(), source.agency(), counts.lines());
    }

    /** Some more lines are done; with the last one the import is finished. */
    public Optional<ImportFinished> advance(List<LineOutcome> outcomes, Instant at) {
        for (var outcome : outcomes) {
            counts = counts.and(outcome);
        }
        advancedAt = at;
        return counts.waiting() == 0 ? Optional.of(finish(at)) : Optional.empty();
    }

    public Snapshot snapshot() {
        return new Snapshot(source, counts, advancedAt, finishedAt, version);
    }

    private ImportFinished finish(Instant at) {
        finishedAt = Optional.of(at);
        return new ImportFinished(source.id(), source.agency(), counts);
    }

    /**
     * Where it comes from.
     *
     * @param territory of the agency
     * @param unknownColumns headings that mean nothing here; what stood below them was not kept
     */
    public record Source(
            ImportId id,
            AgencyId agency,
            TerritoryCode territory,
            Requester requester,
            String fileName,
            List<String> unknownColumns,
            Instant receivedAt) {}

    /**
     * The state of an import, to be kept and restored.
     *
     * @param advancedAt when it had its last turn: the one that waits longest is next
     */
    public record Snapshot(
            Source source, Counts counts, Instant advancedAt, Optional<Instant> finishedAt, long version) {}
}
