package fr.numericemploi.domain.candidates.imports;

/** How many lines a file has, and what became of them so far. */
public record Counts(int lines, int kept, int unchanged, int conflicting, int refused) {
    public static Counts of(int lines) {
        return new Counts(lines, 0, 0, 0, 0);
    }

    public Counts and(LineOutcome outcome) {
        return switch (outcome) {
            case KEPT -> new Counts(lines, kept + 1, unchanged, conflicting, refused);
            case UNCHANGED -> new Counts(lines, kept, unchanged + 1, conflicting, refused);
            case CONFLICTING -> new Counts(lines, kept, unchanged, conflicting + 1, refused);
            case REFUSED -> new Counts(lines, kept, unchanged, conflicting, refused + 1);
        };
    }

    public int waiting() {
        return lines - kept - unchanged - conflicting - refused;
    }
}
