package fr.numericemploi.adapters.persistence.funding;

import static java.util.stream.Collectors.toMap;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Native;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.funding.filings.Filings;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.filings.Filing;
import fr.numericemploi.domain.funding.filings.FilingId;
import fr.numericemploi.domain.funding.filings.FilingLine;
import fr.numericemploi.domain.funding.filings.FilingRule;
import fr.numericemploi.domain.funding.filings.FilingState;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Adapter
class JpaFilings implements Filings {
    private final EntityManager entityManager;

    @Inject
    JpaFilings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Filing> find(FilingId id) {
        return row(id).map(FilingRow::toSnapshot).map(Filing::restore);
    }

    @Override
    public Page<Filing.Snapshot> list(
            Optional<TerritoryCode> territory,
            Optional<SessionId> session,
            Optional<FilingState> state,
            PageRequest page) {
        var where = new Where()
                .andIf(territory.map(TerritoryCode::value), "territory = ?")
                .andIf(session.map(SessionId::value), "session = ?")
                .andIf(state.map(FilingState::name), "state = ?")
                .andIf(page.afterId(), "id > ?");
        List<?> rows = Native.with(
                        entityManager.createNativeQuery(
                                "select * from funding.filing" + where.sql() + "order by id limit ?", FilingRow.class),
                        where.parameters(page.limit() + 1))
                .getResultList();
        var filings = rows.stream()
                .map(FilingRow.class::cast)
                .map(FilingRow::toSnapshot)
                .toList();
        return Page.of(filings, page.limit(), filing -> filing.id().value().toString());
    }

    @Override
    public Map<CandidateId, BigDecimal> attended(SessionId session) {
        List<?> rows = Native.with(entityManager.createNativeQuery("""
                                select candidate, sum(hours) from funding.filed_person
                                where session = ? and kind = 'ATTENDANCE' and stands group by candidate
                                """), session.value())
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(toMap(row -> new CandidateId((UUID) row[0]), row ->
                (BigDecimal) row[1]));
    }

    @Override
    public void save(Filing filing) {
        var snapshot = filing.snapshot();
        row(snapshot.id()).ifPresentOrElse(row -> change(row, snapshot), () -> add(snapshot));
    }

    private void add(Filing.Snapshot filing) {
        entityManager.persist(FilingRow.of(filing));
        Saving.flush(entityManager, Map.of());
        Saving.writing(
                () -> filing.lines().forEach(line -> claim(filing, line)),
                Map.of("filed_once", () -> new RuleViolation(FilingRule.DONE)));
    }

    private void change(FilingRow row, Filing.Snapshot filing) {
        row.copy(filing);
        Saving.flush(entityManager, Map.of());
        Native.change(
                entityManager,
                "update funding.filed_person set stands = ? where filing = ?",
                filing.state() != FilingState.REFUSED,
                filing.id().value());
    }

    private void claim(Filing.Snapshot filing, FilingLine line) {
        Native.change(
                entityManager,
                """
                insert into funding.filed_person (filing, candidate, kind, session, month, hours, stands)
                values (?, ?, ?, ?, ?, ?, true)
                """,
                filing.id().value(),
                line.candidate().value(),
                filing.kind().name(),
                filing.session().value(),
                filing.month().map(YearMonth::toString).orElse(""),
                line.hours());
    }

    private Optional<FilingRow> row(FilingId id) {
        return Optional.ofNullable(entityManager.find(FilingRow.class, id.value()));
    }
}
