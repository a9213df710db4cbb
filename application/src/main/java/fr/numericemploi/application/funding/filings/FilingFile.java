package fr.numericemploi.application.funding.filings;

import fr.numericemploi.application.candidates.PersonView;
import fr.numericemploi.application.cohorts.SessionView;
import fr.numericemploi.application.partners.TrainingBodyView;
import fr.numericemploi.domain.funding.filings.Filing;
import fr.numericemploi.domain.funding.filings.FilingLine;
import java.util.List;
import java.util.Optional;

/** What is handed in at the portal: a line for each person. */
public record FilingFile(Filing.Snapshot filing, SessionView session, TrainingBodyView body, List<Entry> entries) {
    /** @param person empty for somebody who was erased */
    public record Entry(FilingLine line, String reference, Optional<PersonView> person) {}
}
