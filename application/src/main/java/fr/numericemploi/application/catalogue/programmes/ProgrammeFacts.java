package fr.numericemploi.application.catalogue.programmes;

import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Origin;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.catalogue.programmes.VersionStatus;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of a programme, as the other contexts know it.
 *
 * @param since when it came to that status
 */
public record ProgrammeFacts(
        ProgrammeVersionId id,
        TerritoryCode territory,
        Optional<Origin> origin,
        VersionStatus status,
        Content content,
        Instant since) {
    public String title() {
        return content.outline().title();
    }

    /**
     * Guards the beginning of a session.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code catalogue.certification-expired}
     */
    public void requireValidOn(LocalDate day) {
        content.requireValidOn(day);
    }
}
