package fr.numericemploi.adapters.rest.funding.reports;

import fr.numericemploi.application.funding.reports.FundingReport;
import fr.numericemploi.domain.cohorts.SessionState;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a funder's money in a period. */
@Schema(
        name = "FundingReport",
        description =
                "The envelopes make up the total, to the cent; so do the programmes, the cohorts and the people, but"
                        + " for what was granted and what is left, which are of envelopes only.")
record FundingReportAnswer(
        UUID funder,
        String name,
        LocalDate from,
        LocalDate until,

        @Schema(description = "the only one that it is about; all of them, where there is none")
        Optional<String> territory,

        @Schema(description = "the only one that it is about; all of them, where there is none")
        Optional<String> scheme,

        @Schema(description = "whether it tells people's names; their references it always tells")
        boolean named,

        FiguresAnswer total,
        List<EnvelopeItem> envelopes,
        List<ProgrammeItem> programmes,
        List<CohortItem> cohorts,
        List<PersonItem> people) {
    static FundingReportAnswer of(FundingReport report) {
        var search = report.search();
        return new FundingReportAnswer(
                search.funder().map(FunderId::value).orElseThrow(),
                report.funder(),
                report.period().from(),
                report.period().until(),
                search.territory().map(TerritoryCode::value),
                search.scheme().map(SchemeCode::value),
                report.named(),
                FiguresAnswer.ofEnvelopes(report.total()),
                report.envelopes().stream().map(EnvelopeItem::of).toList(),
                report.programmes().stream().map(ProgrammeItem::of).toList(),
                report.cohorts().stream().map(CohortItem::of).toList(),
                report.people().stream().map(PersonItem::of).toList());
    }

    @Schema(name = "ReportedEnvelope")
    record EnvelopeItem(
            UUID envelope, String reference, String scheme, String territory, int year, FiguresAnswer figures) {
        static EnvelopeItem of(FundingReport.EnvelopePart part) {
            var terms = part.terms();
            return new EnvelopeItem(
                    part.id().value(),
                    terms.reference(),
                    terms.scheme().value(),
                    terms.territory().value(),
                    terms.year(),
                    FiguresAnswer.ofEnvelopes(part.figures()));
        }
    }

    @Schema(name = "ReportedProgramme")
    record ProgrammeItem(UUID programme, String title, FiguresAnswer figures) {
        static ProgrammeItem of(FundingReport.ProgrammePart part) {
            return new ProgrammeItem(part.id().value(), part.title(), FiguresAnswer.ofTraining(part.figures()));
        }
    }

    @Schema(name = "ReportedCohort")
    record CohortItem(
            UUID session,
            UUID programme,
            String title,

            @Schema(description = "name of its commune") String place,

            LocalDate from,
            LocalDate until,
            SessionState state,
            FiguresAnswer figures) {
        static CohortItem of(FundingReport.CohortPart part) {
            var cohort = part.cohort();
            return new CohortItem(
                    cohort.id().value(),
                    cohort.programme().value(),
                    cohort.title(),
                    cohort.place(),
                    cohort.from(),
                    cohort.until(),
                    cohort.state(),
                    FiguresAnswer.ofTraining(part.figures()));
        }
    }

    @Schema(name = "ReportedPerson", description = "somebody's training in one cohort")
    record PersonItem(
            UUID candidate,
            @Schema(examples = "NE-2018-00042") String reference,

            @Schema(description = "« personne effacée » once that is so; left out where names are not told")
            Optional<String> name,

            UUID session,
            FiguresAnswer figures) {
        static PersonItem of(FundingReport.PersonPart part) {
            return new PersonItem(
                    part.id().value(),
                    part.reference(),
                    part.name(),
                    part.cohort().id().value(),
                    FiguresAnswer.ofTraining(part.figures()));
        }
    }
}
