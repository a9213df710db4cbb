package fr.numericemploi.domain.funding.filings;

import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is told to France Travail of people in training, by a file that somebody hands in at its portal, as there is no
 * interface to write to. The file is exported; then the portal's reference is kept, or why it was refused there: what was
 * refused is exported anew as another filing.
 */
public final class Filing {
    private final FilingId id;
    private final FilingKind kind;
    private final SessionId session;
    private final TerritoryCode territory;
    private final Optional<YearMonth> month;
    private final List<FilingLine> lines;
    private FilingState state;
    private Optional<FilingOutcome> outcome;
    private final long version;

    private Filing(Snapshot snapshot) {
        id = snapshot.id();
        kind = snapshot.kind();
        session = snapshot.session();
        territory = snapshot.territory();
        month = snapshot.month();
        lines = snapshot.lines();
        state = snapshot.state();
        outcome = snapshot.outcome();
        version = snapshot.version();
    }

    /** @param starts first day of the session */
    public static Filing export(
            FilingId id,
            FilingKind kind,
            SessionId session,
            TerritoryCode territory,
            Optional<YearMonth> month,
            List<FilingLine> lines,
            LocalDate starts,
            LocalDate ends) {
        FilingRule.NOBODY.refuseIf(lines.isEmpty());
        FilingRule.TWICE.refuseIf(
                lines.stream().map(FilingLine::candidate).distinct().count() < lines.size());
        requireMonth(kind, month, starts, ends);
        lines.forEach(line -> requireExit(kind, line, starts, ends));
        FilingRule.ABSENCE.refuseIf(kind != FilingKind.ATTENDANCE
                && lines.stream().anyMatch(line -> line.absence().total().signum() > 0));
        return new Filing(
                new Snapshot(id, kind, session, territory, month, lines, FilingState.EXPORTED, Optional.empty(), 0));
    }

    public static Filing restore(Snapshot snapshot) {
        return new Filing(snapshot);
    }

    public FilingExported exported() {
        return new FilingExported(id, kind, session, lines.size());
    }

    public FilingFiled file(FilingOutcome reference, LocalDate today) {
        FilingRule.FUTURE.refuseIf(reference.on().isAfter(today));
        state = state.to(FilingState.FILED);
        outcome = Optional.of(reference);
        return new FilingFiled(id, kind, session);
    }

    public FilingRefused refuse(FilingOutcome why, LocalDate today) {
        FilingRule.FUTURE.refuseIf(why.on().isAfter(today));
        state = state.to(FilingState.REFUSED);
        outcome = Optional.of(why);
        return new FilingRefused(id, kind, session);
    }

    public Snapshot snapshot() {
        return new Snapshot(id, kind, session, territory, month, lines, state, outcome, version);
    }

    private static void requireMonth(FilingKind kind, Optional<YearMonth> month, LocalDate starts, LocalDate ends) {
        var within = month.filter(
                wanted -> !wanted.isBefore(YearMonth.from(starts)) && !wanted.isAfter(YearMonth.from(ends)));
        var right = kind == FilingKind.ATTENDANCE ? within.isPresent() : month.isEmpty();
        FilingRule.MONTH.refuseIf(!right);
    }

    private static void requireExit(FilingKind kind, FilingLine line, LocalDate starts, LocalDate ends) {
        var day = line.leftOn().filter(left -> !left.isBefore(starts) && !left.isAfter(ends));
        var complete = day.isPresent() && !line.reason().isEmpty();
        var right = kind == FilingKind.EXIT
                ? complete
                : line.leftOn().isEmpty() && line.reason().isEmpty();
        FilingRule.EXIT.refuseIf(!right, Map.of("candidate", line.candidate().value()));
    }

    /**
     * The state of a filing, to be kept and restored.
     *
     * @param month of attendance; empty for the other kinds
     * @param outcome at the portal; empty until it is known
     */
    public record Snapshot(
            FilingId id,
            FilingKind kind,
            SessionId session,
            TerritoryCode territory,
            Optional<YearMonth> month,
            List<FilingLine> lines,
            FilingState state,
            Optional<FilingOutcome> outcome,
            long version) {
        public Snapshot {
            lines = List.copyOf(lines);
        }
    }
}
