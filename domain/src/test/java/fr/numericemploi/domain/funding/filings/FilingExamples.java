package fr.numericemploi.domain.funding.filings;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Filings about a session from 19 March to 15 June 2018. */
public final class FilingExamples {
    public static final YearMonth MARCH = YearMonth.of(2018, 3);
    static final LocalDate STARTS = LocalDate.of(2018, 3, 19);
    static final LocalDate ENDS = LocalDate.of(2018, 6, 15);

    private FilingExamples() {}

    public static Filing enrolment(SessionId session, CandidateId candidate) {
        return filing(
                FilingKind.AIS, session, Optional.empty(), FilingLine.planned(candidate, BigDecimal.valueOf(300)));
    }

    public static Filing attendance(SessionId session, CandidateId candidate, YearMonth month, long hours) {
        var line = FilingLine.planned(candidate, BigDecimal.valueOf(hours));
        return filing(FilingKind.ATTENDANCE, session, Optional.of(month), line);
    }

    static Filing exit(LocalDate day, String reason) {
        var line = new FilingLine(
                new CandidateId(UUID.randomUUID()),
                BigDecimal.TEN,
                FilingLine.Absence.NONE,
                Optional.ofNullable(day),
                reason);
        return filing(FilingKind.EXIT, new SessionId(UUID.randomUUID()), Optional.empty(), line);
    }

    static Filing filing(FilingKind kind, SessionId session, Optional<YearMonth> month, FilingLine... lines) {
        return Filing.export(
                new FilingId(UUID.randomUUID()),
                kind,
                session,
                new TerritoryCode("ALSACE"),
                month,
                List.of(lines),
                STARTS,
                ENDS);
    }

    public static FilingOutcome outcome(String words, LocalDate on) {
        return new FilingOutcome(words, on, UUID.randomUUID());
    }
}
