package fr.numericemploi.application.funding.filings;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.filings.Filing;
import fr.numericemploi.domain.funding.filings.FilingId;
import fr.numericemploi.domain.funding.filings.FilingState;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What was exported for France Travail's portal. */
public interface Filings {
    Optional<Filing> find(FilingId id);

    /** In the order in which they were made; all of them, where nothing is said. */
    Page<Filing.Snapshot> list(
            Optional<TerritoryCode> territory,
            Optional<SessionId> session,
            Optional<FilingState> state,
            PageRequest page);

    /** The hours of attendance that stand for people of a session, by whatever month: exported or filed, not refused. */
    Map<CandidateId, BigDecimal> attended(SessionId session);

    /**
     * Keeps a new filing, or the changes of a known one.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code funding.filing-done} where a filing of that kind, and month,
     *     stands for one of its people; {@code input.stale} when it was changed since it was found
     */
    void save(Filing filing);
}
