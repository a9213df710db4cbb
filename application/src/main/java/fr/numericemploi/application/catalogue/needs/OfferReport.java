package fr.numericemploi.application.catalogue.needs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of a document's offers. */
public record OfferReport(int added, int changed, int unchanged, int refused, List<Line> offers) {
    static OfferReport of(List<Line> lines) {
        return new OfferReport(
                count(lines, Outcome.ADDED),
                count(lines, Outcome.CHANGED),
                count(lines, Outcome.UNCHANGED),
                count(lines, Outcome.REFUSED),
                lines);
    }

    private static int count(List<Line> lines, Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    public enum Outcome {
        ADDED,
        /** Known, and younger than what was taken over before. */
        CHANGED,
        /** Known, and not changed since; or the need has ended here. */
        UNCHANGED,
        REFUSED
    }

    /**
     * @param index its place in the document, from 0
     * @param id its id there
     * @param need what it became
     */
    public record Line(int index, String id, Outcome outcome, Optional<UUID> need, List<Reason> reasons) {}

    /** Why it was refused. */
    public record Reason(String field, String code, String message) {}
}
