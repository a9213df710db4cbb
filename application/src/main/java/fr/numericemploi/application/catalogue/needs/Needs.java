package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.Origin.Source;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed;
import java.time.LocalDate;
import java.util.Optional;

/** The companies' recruitment needs. */
public interface Needs {
    Optional<RecruitmentNeed> find(NeedId id);

    /** The one that was taken over from that offer. */
    Optional<RecruitmentNeed> from(Source source, String offer);

    /**
     * An open need about which something is to be done; nobody else is given it until this transaction ends.
     *
     * @param today those whose company was asked, and that no longer stand by then, are due
     * @param askUntil so are those that stand no longer than that, and whose company was not asked
     */
    Optional<RecruitmentNeed> claimDue(LocalDate today, LocalDate askUntil);

    /**
     * Keeps a new need, or the changes of a known one, and adds to the {@link NeedHistory}.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code catalogue.need-offer-taken}, or {@code input.stale} when it
     *     was changed since it was found
     */
    void save(RecruitmentNeed need);
}
