package fr.numericemploi.application.funding.filings;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import fr.numericemploi.application.shared.InMemoryPages;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.filings.Filing;
import fr.numericemploi.domain.funding.filings.FilingId;
import fr.numericemploi.domain.funding.filings.FilingKind;
import fr.numericemploi.domain.funding.filings.FilingLine;
import fr.numericemploi.domain.funding.filings.FilingRule;
import fr.numericemploi.domain.funding.filings.FilingState;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryFilings implements Filings {
    private final Map<FilingId, Filing.Snapshot> kept = new LinkedHashMap<>();

    @Override
    public Optional<Filing> find(FilingId id) {
        return Optional.ofNullable(kept.get(id)).map(Filing::restore);
    }

    @Override
    public Page<Filing.Snapshot> list(
            Optional<TerritoryCode> territory,
            Optional<SessionId> session,
            Optional<FilingState> state,
            PageRequest page) {
        var rows = kept.values().stream()
                .filter(filing -> territory.map(filing.territory()::equals).orElse(true))
                .filter(filing -> session.map(filing.session()::equals).orElse(true))
                .filter(filing -> state.map(filing.state()::equals).orElse(true))
                .sorted(comparing(InMemoryFilings::cursor))
                .toList();
        return InMemoryPages.of(rows, page, InMemoryFilings::cursor);
    }

    @Override
    public Map<CandidateId, BigDecimal> attended(SessionId session) {
        return kept.values().stream()
                .filter(filing -> stands(filing)
                        && filing.kind() == FilingKind.ATTENDANCE
                        && filing.session().equals(session))
                .flatMap(filing -> filing.lines().stream())
                .collect(toMap(FilingLine::candidate, FilingLine::hours, BigDecimal::add));
    }

    @Override
    public void save(Filing filing) {
        var next = filing.snapshot();
        var version = find(next.id()).map(before -> before.snapshot().version()).orElse(0L);
        InputRule.STALE.refuseIf(version != next.version());
        FilingRule.DONE.refuseIf(kept.values().stream()
                .anyMatch(other -> !other.id().equals(next.id()) && stands(other) && isOfTheSame(other, next)));
        kept.put(
                next.id(),
                new Filing.Snapshot(
                        next.id(),
                        next.kind(),
                        next.session(),
                        next.territory(),
                        next.month(),
                        next.lines(),
                        next.state(),
                        next.outcome(),
                        version + 1));
    }

    private static boolean isOfTheSame(Filing.Snapshot one, Filing.Snapshot other) {
        var people = other.lines().stream().map(FilingLine::candidate).toList();
        return one.kind() == other.kind()
                && one.session().equals(other.session())
                && one.month().equals(other.month())
                && one.lines().stream().map(FilingLine::candidate).anyMatch(people::contains);
    }

    private static boolean stands(Filing.Snapshot filing) {
        return filing.state() != FilingState.REFUSED;
    }

    private static String cursor(Filing.Snapshot filing) {
        return filing.id().value().toString();
    }
}
