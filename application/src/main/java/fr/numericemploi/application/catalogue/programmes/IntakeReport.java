package fr.numericemploi.application.catalogue.programmes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of the offers of a training body's catalogue. */
public record IntakeReport(int added, int changed, int unchanged, int refused, List<Line> offers) {
    static IntakeReport of(List<Line> lines) {
        return new IntakeReport(
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
        /** A draft was made of it. */
        ADDED,
        /** Its draft was changed, or the next version drafted. */
        CHANGED,
        /** Its latest or its published version says the same. */
        UNCHANGED,
        REFUSED
    }

    /**
     * @param index its place in the document, from 0
     * @param line where it begins there, from 1
     * @param number its number there
     * @param programme what it became
     * @param leftOut elements of it that have no place in a programme
     */
    public record Line(
            int index,
            int line,
            String number,
            Outcome outcome,
            Optional<UUID> programme,
            List<String> leftOut,
            List<Reason> reasons) {}

    /** Why it was refused. */
    public record Reason(String field, String code, String message) {}
}
