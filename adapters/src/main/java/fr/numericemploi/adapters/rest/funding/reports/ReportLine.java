package fr.numericemploi.adapters.rest.funding.reports;

import fr.numericemploi.application.funding.reports.FundingReport;
import fr.numericemploi.application.funding.reports.FundingReport.Cohort;
import fr.numericemploi.domain.funding.reports.Figures;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A line of a report's tables, of whatever level; what a level does not have is empty. */
record ReportLine(
        Level level,
        String reference,
        String name,
        String programme,
        String place,
        String scheme,
        String territory,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Figures figures) {
    enum Level {
        ENVELOPE("Enveloppe"),
        PROGRAMME("Programme"),
        COHORT("Cohorte"),
        PERSON("Personne"),
        TOTAL("Total");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static Stream<ReportLine> all(FundingReport report) {
        return Stream.of(
                        report.envelopes().stream().map(ReportLine::of),
                        report.programmes().stream().map(ReportLine::of),
                        report.cohorts().stream().map(part -> of(Level.COHORT, "", "", part.cohort(), part.figures())),
                        report.people().stream().map(ReportLine::of),
                        Stream.of(total(report)))
                .flatMap(lines -> lines);
    }

    static ReportLine total(FundingReport report) {
        return named(Level.TOTAL, "", report.total());
    }

    private static ReportLine of(FundingReport.EnvelopePart part) {
        var terms = part.terms();
        return new ReportLine(
                Level.ENVELOPE,
                terms.reference(),
                "",
                "",
                "",
                terms.scheme().value(),
                terms.territory().value(),
                Optional.of(terms.from()),
                Optional.of(terms.until()),
                part.figures());
    }

    private static ReportLine of(FundingReport.ProgrammePart part) {
        return named(Level.PROGRAMME, part.title(), part.figures());
    }

    private static ReportLine of(FundingReport.PersonPart part) {
        return of(Level.PERSON, part.reference(), part.name().orElse(""), part.cohort(), part.figures());
    }

    private static ReportLine of(Level level, String reference, String name, Cohort cohort, Figures figures) {
        return new ReportLine(
                level,
                reference,
                name,
                cohort.title(),
                cohort.place(),
                "",
                "",
                Optional.of(cohort.from()),
                Optional.of(cohort.until()),
                figures);
    }

    private static ReportLine named(Level level, String programme, Figures figures) {
        return new ReportLine(level, "", "", programme, "", "", "", Optional.empty(), Optional.empty(), figures);
    }
}
