package fr.numericemploi.application.funding.reports;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import fr.numericemploi.application.funding.reports.FundingReport.Cohort;
import fr.numericemploi.application.funding.reports.FundingReport.CohortPart;
import fr.numericemploi.application.funding.reports.FundingReport.EnvelopePart;
import fr.numericemploi.application.funding.reports.FundingReport.PersonPart;
import fr.numericemploi.application.funding.reports.FundingReport.ProgrammePart;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.reports.Figures;
import fr.numericemploi.domain.funding.reports.ReportPeriod;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One pile of sums, laid out by envelope, programme, cohort and person. */
final class Breakdown {
    private static final Comparator<Cohort> BY_BEGINNING = comparing(Cohort::from)
            .thenComparing(Cohort::title)
            .thenComparing(cohort -> cohort.id().value());

    private final List<LedgerSum> sums;
    private final List<LedgerSum> ofPeople;
    private final boolean named;
    private final Map<SessionId, Cohort> cohorts;
    private final Map<CandidateId, String> references;
    private final Map<CandidateId, String> names;

    Breakdown(List<LedgerSum> sums, Labels labels, boolean named) {
        this.sums = sums;
        this.named = named;
        ofPeople = sums.stream().filter(sum -> sum.training().isPresent()).toList();
        var people = ofPeople.stream()
                .map(sum -> training(sum).candidate())
                .distinct()
                .toList();
        cohorts = labels.cohorts(
                ofPeople.stream().map(sum -> training(sum).session()).distinct().toList());
        references = labels.references(people);
        names = named ? labels.names(people) : Map.of();
    }

    FundingReport report(String funder, ReportSearch search, ReportPeriod period) {
        var total = sums.stream().map(LedgerSum::figures).reduce(Figures.NONE, Figures::plus);
        return new FundingReport(funder, search, period, named, total, envelopes(), programmes(), byCohort(), people());
    }

    private List<EnvelopePart> envelopes() {
        return by(sums, sum -> Map.entry(sum.envelope(), sum.terms())).entrySet().stream()
                .map(each ->
                        new EnvelopePart(each.getKey().getKey(), each.getKey().getValue(), each.getValue()))
                .sorted(comparing((EnvelopePart part) -> part.terms().year())
                        .thenComparing(part -> part.terms().reference())
                        .thenComparing(part -> part.id().value()))
                .toList();
    }

    private List<ProgrammePart> programmes() {
        return by(ofPeople, sum -> cohort(sum).programme()).entrySet().stream()
                .map(each -> new ProgrammePart(each.getKey(), title(each.getKey()), each.getValue()))
                .sorted(comparing(ProgrammePart::title)
                        .thenComparing(part -> part.id().value()))
                .toList();
    }

    /** The one of its latest cohort. */
    private String title(ProgrammeId programme) {
        return cohorts.values().stream()
                .filter(cohort -> cohort.programme().equals(programme))
                .max(BY_BEGINNING)
                .orElseThrow()
                .title();
    }

    private List<CohortPart> byCohort() {
        return by(ofPeople, this::cohort).entrySet().stream()
                .map(each -> new CohortPart(each.getKey(), each.getValue()))
                .sorted(comparing(CohortPart::cohort, BY_BEGINNING))
                .toList();
    }

    private List<PersonPart> people() {
        return by(ofPeople, Breakdown::training).entrySet().stream()
                .map(each -> person(each.getKey(), each.getValue()))
                .sorted(comparing(PersonPart::reference).thenComparing(PersonPart::cohort, BY_BEGINNING))
                .toList();
    }

    private PersonPart person(FundedTraining training, Figures figures) {
        var id = training.candidate();
        return new PersonPart(
                id, references.get(id), Optional.ofNullable(names.get(id)), cohorts.get(training.session()), figures);
    }

    private Cohort cohort(LedgerSum sum) {
        return cohorts.get(training(sum).session());
    }

    private static FundedTraining training(LedgerSum sum) {
        return sum.training().orElseThrow();
    }

    private static <K> Map<K, Figures> by(List<LedgerSum> sums, Function<LedgerSum, K> key) {
        return sums.stream().collect(groupingBy(key, reducing(Figures.NONE, LedgerSum::figures, Figures::plus)));
    }
}
