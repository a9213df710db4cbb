package fr.numericemploi.application.funding.reports;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fr.numericemploi.application.catalogue.programmes.ProgrammeFacts;
import fr.numericemploi.application.catalogue.programmes.ProgrammeFiles;
import fr.numericemploi.application.cohorts.SessionDirectory;
import fr.numericemploi.application.cohorts.SessionView;
import fr.numericemploi.application.partners.FunderView;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.partners.TrainingBodyView;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.catalogue.programmes.Level;
import fr.numericemploi.domain.catalogue.programmes.Recognition;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.Move;
import fr.numericemploi.domain.funding.reports.Figures;
import fr.numericemploi.domain.funding.reports.ReportPeriod;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.FunderKind;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The figures of the pedagogical and financial report: for administrators, and coordinators as to their territory. */
@ApplicationService
public class BpfReporting {
    private final LedgerSums sums;
    private final SessionDirectory sessions;
    private final ProgrammeFiles programmes;
    private final PartnerDirectory partners;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public BpfReporting(
            LedgerSums sums,
            SessionDirectory sessions,
            ProgrammeFiles programmes,
            PartnerDirectory partners,
            CurrentCaller caller,
            Clock clock) {
        this.sums = sums;
        this.sessions = sessions;
        this.programmes = programmes;
        this.partners = partners;
        this.caller = caller;
        this.clock = clock;
    }

    public Bpf report(int year) {
        var reader = caller.get().require(ADMINISTRATOR, COORDINATOR);
        var period = ReportPeriod.ofYear(year);
        var search = new ReportSearch(Optional.empty(), reader.territory(), Optional.empty());
        var lines = sums.of(search, start(period.from()), start(period.end()));
        var trainings = PaidTraining.of(lines);
        var known = sessions.sessions(trainings.stream()
                .map(each -> each.training().session())
                .distinct()
                .toList());
        var goals = said(known, BpfReporting::goal);
        var specialities = said(known, BpfReporting::speciality);
        var bodies = bodies(known);
        return new Bpf(
                year,
                incomes(lines),
                trained("Ensemble", trainings),
                by(trainings, each -> TraineeKind.of(each.schemes()).label()),
                by(trainings, each -> goals.get(each.training().session())),
                by(trainings, each -> specialities.get(each.training().session())),
                by(trainings, each -> bodies.get(each.training().session())));
    }

    private List<Bpf.Income> incomes(List<LedgerSum> lines) {
        var kinds = partners
                .funders(lines.stream()
                        .map(line -> line.terms().funder())
                        .distinct()
                        .toList())
                .stream()
                .collect(toMap(FunderView::id, funder -> funder.profile().kind()));
        var paid = lines.stream()
                .collect(groupingBy(
                        line -> Map.entry(kind(kinds, line), line.terms().scheme()),
                        mapping(LedgerSum::figures, reducing(Figures.NONE, Figures::plus))));
        return paid.entrySet().stream()
                .map(each -> income(each.getKey().getKey(), each.getKey().getValue(), each.getValue()))
                .filter(each -> each.paid().cents() > 0 || each.claimedBack().cents() > 0)
                .sorted(Comparator.comparing(Bpf.Income::origin)
                        .thenComparing(each -> each.scheme().value()))
                .toList();
    }

    private static FunderKind kind(Map<FunderId, FunderKind> kinds, LedgerSum line) {
        return kinds.get(line.terms().funder());
    }

    private static Bpf.Income income(FunderKind origin, SchemeCode scheme, Figures figures) {
        return new Bpf.Income(
                origin,
                scheme,
                figures.moved(Move.PAY).amount(),
                figures.moved(Move.CLAIM_BACK).amount());
    }

    /** By session, what is to be said of its programme. */
    private Map<SessionId, String> said(Map<SessionId, SessionView> known, Function<ProgrammeFacts, String> words) {
        var versions = programmes.versions(
                known.values().stream().map(SessionView::programme).distinct().toList());
        return known.values().stream()
                .collect(toMap(SessionView::id, session -> words.apply(versions.get(session.programme()))));
    }

    private static String goal(ProgrammeFacts programme) {
        var recognition = programme.content().recognition();
        if (recognition.certifications().stream().anyMatch(each -> each.code().rncp())) {
            return "Certification inscrite au RNCP, " + level(recognition);
        }
        return recognition.certifications().isEmpty()
                ? "Autre formation professionnelle"
                : "Certification inscrite au répertoire spécifique (RS)";
    }

    private static String speciality(ProgrammeFacts programme) {
        return programme.content().listing().nsfCodes().stream()
                .findFirst()
                .map(code -> "Spécialité NSF " + code.value())
                .orElse("Spécialité inconnue : le programme n'en nomme pas");
    }

    private static String level(Recognition recognition) {
        return recognition.levelOut().orElse(Level.NOT_GIVEN).label();
    }

    private Map<SessionId, String> bodies(Map<SessionId, SessionView> known) {
        var names = partners
                .trainingBodies(known.values().stream()
                        .map(session -> session.terms().body())
                        .distinct()
                        .toList())
                .stream()
                .collect(toMap(
                        TrainingBodyView::id,
                        body -> body.siret().value() + " " + body.profile().name()));
        return known.values().stream()
                .collect(toMap(
                        SessionView::id, session -> names.get(session.terms().body())));
    }

    private static List<Bpf.Trained> by(List<PaidTraining> trainings, Function<PaidTraining, String> label) {
        return trainings.stream().collect(groupingBy(label, TreeMap::new, toList())).entrySet().stream()
                .map(each -> trained(each.getKey(), each.getValue()))
                .toList();
    }

    private static Bpf.Trained trained(String label, List<PaidTraining> trainings) {
        var hours = trainings.stream().map(PaidTraining::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Bpf.Trained(label, trainings.size(), hours);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
