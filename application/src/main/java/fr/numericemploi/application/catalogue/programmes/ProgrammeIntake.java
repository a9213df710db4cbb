package fr.numericemploi.application.catalogue.programmes;

import fr.numericemploi.application.catalogue.programmes.IntakeReport.Line;
import fr.numericemploi.application.catalogue.programmes.IntakeReport.Outcome;
import fr.numericemploi.application.catalogue.programmes.IntakeReport.Reason;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.partners.TrainingBodyView;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InvalidInput;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Origin;
import fr.numericemploi.domain.catalogue.programmes.Programme;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeRule;
import fr.numericemploi.domain.catalogue.programmes.Version;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.Event;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import fr.numericemploi.domain.shared.Siret;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes over the offers of training bodies' catalogues as drafts. Each is kept or refused by itself; one that is known, by
 * its number there or by our own, changes its draft, or begins the next one, unless it says nothing new.
 */
@ApplicationService
public class ProgrammeIntake {
    public static final int MOST = 1_000;

    private static final Pattern OWN_NUMBER = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Programmes programmes;
    private final ProgrammeViews views;
    private final ProgrammeStaff staff;
    private final KnownContent known;
    private final PartnerDirectory partners;
    private final Journal journal;
    private final NewIds ids;
    private final Clock clock;

    @Inject
    public ProgrammeIntake(
            Programmes programmes,
            ProgrammeViews views,
            PartnerDirectory partners,
            ReferenceData reference,
            CurrentCaller caller,
            Journal journal,
            NewIds ids,
            Clock clock) {
        this.programmes = programmes;
        this.views = views;
        this.staff = new ProgrammeStaff(caller, programmes);
        this.known = new KnownContent(partners, reference);
        this.partners = partners;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Before a large document is read. */
    public void requireKeeper(TerritoryCode territory) {
        InputRule.FORBIDDEN.refuseIf(!staff.publisher().sees(territory));
    }

    public IntakeReport take(TerritoryCode territory, List<TrainingOffer> offers) {
        requireKeeper(territory);
        partners.requireTerritory(territory);
        ProgrammeRule.TOO_MANY.refuseIf(offers.size() > MOST, Map.of("max", MOST, "count", offers.size()));
        var seen = new HashSet<Origin>();
        return IntakeReport.of(offers.stream()
                .map(offer -> decided(territory, offer, seen).get())
                .toList());
    }

    /** An offer is refused by itself as long as nothing of it is kept. */
    private Supplier<Line> decided(TerritoryCode territory, TrainingOffer offer, Set<Origin> seen) {
        try {
            var read = offer.read().orElseThrow(() -> new InvalidInput(offer.wrong()));
            var bodies = read.bodies().stream().map(this::registered).toList();
            var origin = new Origin(bodies.get(0), read.number());
            ProgrammeRule.OFFER_TWICE.refuseIf(!seen.add(origin), Map.of("number", read.number()));
            return found(origin)
                    .map(programme -> again(territory, offer, read, bodies, programme))
                    .orElseGet(() -> added(territory, offer, origin, content(read.by(bodies))));
        } catch (RuleViolation refused) {
            return () -> refused(offer, List.of(refused));
        } catch (InvalidInput refused) {
            return () -> refused(offer, refused.violations());
        }
    }

    private TrainingBodyId registered(Siret siret) {
        return partners.trainingBody(siret)
                .map(TrainingBodyView::id)
                .orElseThrow(() -> ProgrammeRule.BODY_NOT_REGISTERED.brokenBy(Map.of("siret", siret.value())));
    }

    /** What was taken over from there, or what we gave away under a number of our own. */
    private Optional<Programme> found(Origin origin) {
        return views.from(origin)
                .map(facts -> facts.id().programme())
                .or(() -> Optional.of(origin.number())
                        .filter(number -> OWN_NUMBER.matcher(number).matches())
                        .map(number -> new ProgrammeId(UUID.fromString(number))))
                .flatMap(programmes::find);
    }

    private Content content(Content offered) {
        known.require(offered);
        return offered;
    }

    private Supplier<Line> added(TerritoryCode territory, TrainingOffer offer, Origin origin, Content content) {
        var id = new ProgrammeId(ids.next());
        var programme = Programme.draft(id, territory, Optional.of(origin), content, clock.instant());
        return keeping(programme, programme.drafted(), offer, Outcome.ADDED);
    }

    private Supplier<Line> again(
            TerritoryCode territory,
            TrainingOffer offer,
            OfferedProgramme read,
            List<TrainingBodyId> bodies,
            Programme programme) {
        ProgrammeRule.ORIGIN_TAKEN.refuseIf(
                !programme.snapshot().territory().equals(territory), Map.of("number", read.number()));
        if (saysNothingNew(read, bodies, programme)) {
            return () -> line(offer, Outcome.UNCHANGED, programme);
        }
        var content = content(read.over(programme.latest().content(), bodies));
        return keeping(programme, programme.edit(content, clock.instant()), offer, Outcome.CHANGED);
    }

    private static boolean saysNothingNew(OfferedProgramme read, List<TrainingBodyId> bodies, Programme programme) {
        return Stream.concat(Stream.of(programme.latest()), programme.published().stream())
                .map(Version::content)
                .anyMatch(content -> read.over(content, bodies).equals(content));
    }

    /** Keeping is no part of the decision: what can not be kept undoes the whole file. */
    private Supplier<Line> keeping(Programme programme, Event happened, TrainingOffer offer, Outcome outcome) {
        return () -> {
            programmes.save(programme);
            journal.record(happened);
            return line(offer, outcome, programme);
        };
    }

    private static Line line(TrainingOffer offer, Outcome outcome, Programme programme) {
        var place = offer.place();
        var id = Optional.of(programme.snapshot().id().value());
        return new Line(place.index(), place.line(), place.number(), outcome, id, offer.leftOut(), List.of());
    }

    private static Line refused(TrainingOffer offer, List<RuleViolation> why) {
        var place = offer.place();
        var reasons = why.stream()
                .map(each -> new Reason(each.field().orElse(""), each.rule().code(), each.getMessage()))
                .toList();
        return new Line(
                place.index(), place.line(), place.number(), Outcome.REFUSED, Optional.empty(), List.of(), reasons);
    }
}
