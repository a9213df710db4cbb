package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.application.catalogue.needs.OfferReport.Line;
import fr.numericemploi.application.catalogue.needs.OfferReport.Outcome;
import fr.numericemploi.application.catalogue.needs.OfferReport.Reason;
import fr.numericemploi.application.partners.CompanyView;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InvalidInput;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.NeedRule;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed.Statement;
import fr.numericemploi.domain.catalogue.needs.SkillWords;
import fr.numericemploi.domain.catalogue.needs.Wording;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Event;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes over the offers that a member company has published elsewhere. Each is kept or refused by itself; one that is known
 * is corrected where it is younger than what was taken over, and left alone where its need has ended here.
 */
@ApplicationService
public class OfferIntake {
    public static final int MOST = 150;

    private final Needs needs;
    private final NeedAccess access;
    private final NeedReading reading;
    private final OfferMatching matching;
    private final NeedClock clock;
    private final Journal journal;
    private final NewIds ids;

    @Inject
    public OfferIntake(
            Needs needs,
            PartnerDirectory partners,
            ReferenceData reference,
            Wording wording,
            SkillWords words,
            NeedSettings settings,
            CurrentCaller caller,
            Journal journal,
            NewIds ids,
            Clock clock) {
        this.needs = needs;
        this.access = new NeedAccess(caller, needs);
        this.reading = new NeedReading(partners, reference, wording);
        this.matching = new OfferMatching(reference, words);
        this.clock = new NeedClock(clock, settings);
        this.journal = journal;
        this.ids = ids;
    }

    public OfferReport take(Optional<CompanyId> company, Optional<RecruiterId> contact, List<Offer> offers) {
        var who = access.keeper();
        var employer = reading.company(who, company, clock.today());
        var answering = reading.contact(who, contact, employer);
        NeedRule.TOO_MANY_OFFERS.refuseIf(offers.size() > MOST, Map.of("max", MOST, "count", offers.size()));
        var seen = new HashSet<String>();
        return OfferReport.of(offers.stream()
                .map(offer -> line(employer, answering, offer, seen))
                .toList());
    }

    private Line line(CompanyView employer, RecruiterId contact, Offer offer, Set<String> seen) {
        try {
            var read = offer.read().orElseThrow(() -> new InvalidInput(offer.wrong()));
            NeedRule.OFFER_TWICE.refuseIf(!seen.add(offer.id()), Map.of("offer", offer.id()));
            var statement = reading.statement(contact, Optional.of(read.origin()), matching.matched(read));
            var known = needs.from(read.origin().source(), offer.id());
            return known.map(need -> again(employer, offer, statement, need))
                    .orElseGet(() -> added(employer, offer, statement));
        } catch (RuleViolation refused) {
            return refused(offer, List.of(refused));
        } catch (InvalidInput refused) {
            return refused(offer, refused.violations());
        }
    }

    private Line added(CompanyView employer, Offer offer, Statement statement) {
        var need = RecruitmentNeed.state(
                new NeedId(ids.next()),
                new CompanyId(employer.id()),
                new TerritoryCode(employer.territory()),
                statement,
                clock.now());
        return kept(need, need.stated(), offer, Outcome.ADDED);
    }

    private Line again(CompanyView employer, Offer offer, Statement statement, RecruitmentNeed need) {
        var known = need.snapshot();
        NeedRule.OFFER_TAKEN.refuseIf(!known.company().value().equals(employer.id()), Map.of("offer", offer.id()));
        var before = known.origin().orElseThrow().updatedAt();
        var now = statement.origin().orElseThrow().updatedAt();
        return known.status().isOver() || !now.isAfter(before)
                ? new Line(offer.index(), offer.id(), Outcome.UNCHANGED, id(need), List.of())
                : kept(need, need.correct(statement, clock.now()), offer, Outcome.CHANGED);
    }

    private Line kept(RecruitmentNeed need, Event happened, Offer offer, Outcome outcome) {
        needs.save(need);
        journal.record(happened);
        return new Line(offer.index(), offer.id(), outcome, id(need), List.of());
    }

    private static Optional<UUID> id(RecruitmentNeed need) {
        return Optional.of(need.snapshot().id().value());
    }

    private static Line refused(Offer offer, List<RuleViolation> why) {
        var reasons = why.stream()
                .map(each -> new Reason(each.field().orElse(""), each.rule().code(), each.getMessage()))
                .toList();
        return new Line(offer.index(), offer.id(), Outcome.REFUSED, Optional.empty(), reasons);
    }
}
