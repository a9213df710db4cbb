package fr.numericemploi.application.funding.reports;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.cohorts.SessionState;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.Terms;
import fr.numericemploi.domain.funding.reports.Figures;
import fr.numericemploi.domain.funding.reports.ReportPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of a funder's money. The envelopes make up the total; so do programmes, cohorts and people, but for what was
 * granted and what is left, which are of envelopes only.
 *
 * @param search the envelopes that it is about, as far as the reader sees
 * @param named whether it tells people's names
 */
public record FundingReport(
        String funder,
        ReportSearch search,
        ReportPeriod period,
        boolean named,
        Figures total,
        List<EnvelopePart> envelopes,
        List<ProgrammePart> programmes,
        List<CohortPart> cohorts,
        List<PersonPart> people) {
    public record EnvelopePart(EnvelopeId id, Terms terms, Figures figures) {}

    /** @param title that it has in its latest cohort */
    public record ProgrammePart(ProgrammeId id, String title, Figures figures) {}

    public record CohortPart(Cohort cohort, Figures figures) {}

    /** Somebody's training in one cohort. */
    public record PersonPart(CandidateId id, String reference, Optional<String> name, Cohort cohort, Figures figures) {}

    /** @param place the name of its commune */
    public record Cohort(
            SessionId id,
            ProgrammeId programme,
            String title,
            String place,
            LocalDate from,
            LocalDate until,
            SessionState state) {}
}
