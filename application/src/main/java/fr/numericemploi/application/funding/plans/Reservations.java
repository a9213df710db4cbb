package fr.numericemploi.application.funding.plans;

import fr.numericemploi.application.cohorts.SessionOpening;
import fr.numericemploi.application.funding.SchemeRules;
import fr.numericemploi.application.funding.envelopes.EnvelopeViews;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.envelopes.Commitment;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.Purpose;
import fr.numericemploi.domain.funding.envelopes.Terms;
import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Facts;
import fr.numericemploi.domain.funding.plans.FundingPlan;
import fr.numericemploi.domain.funding.plans.PlanLine;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is to be reserved for the lines of a plan: until when, and with which papers. */
@ApplicationService
public class Reservations {
    private final EnvelopeViews envelopes;
    private final SchemeRules rules;
    private final SessionOpening sessions;
    private final ReservationSettings settings;
    private final NewIds ids;
    private final Clock clock;

    @Inject
    public Reservations(
            EnvelopeViews envelopes,
            SchemeRules rules,
            SessionOpening sessions,
            ReservationSettings settings,
            NewIds ids,
            Clock clock) {
        this.envelopes = envelopes;
        this.rules = rules;
        this.sessions = sessions;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** For those lines that are paid from an envelope; nothing is kept yet. */
    List<Commitment> of(FundingPlan.Snapshot plan, List<PlanLine> lines) {
        var training = training(plan.session());
        return lines.stream()
                .filter(line -> line.envelope().isPresent())
                .map(line -> commitment(plan, line, training))
                .toList();
    }

    private Commitment commitment(FundingPlan.Snapshot plan, PlanLine line, Facts training) {
        var today = LocalDate.now(clock);
        var envelope = line.envelope().orElseThrow();
        terms(envelope, plan.territory()).requireServing(line.scheme(), today);
        return Commitment.of(
                new CommitmentId(ids.next()),
                plan.id(),
                new Purpose(envelope, line.scheme(), line.candidate(), plan.session()),
                line.portion(),
                today.plus(settings.reserved()),
                rules.schemes().papers(line.scheme(), training, settings.paperReminder()));
    }

    private Facts training(SessionId session) {
        var dates = sessions.find(session).terms().dates();
        return Facts.NONE
                .with(Day.DECIDED_ON, LocalDate.now(clock))
                .with(Day.STARTS_ON, dates.from())
                .with(Day.ENDS_ON, dates.until());
    }

    private Terms terms(EnvelopeId id, TerritoryCode territory) {
        return envelopes
                .view(id)
                .map(found -> found.terms())
                .filter(terms -> terms.territory().equals(territory))
                .orElseThrow(() -> unknown(id));
    }

    private static RuleViolation unknown(EnvelopeId id) {
        return InputRule.UNKNOWN
                .brokenBy(Map.of("what", "L'enveloppe", "id", id.value()))
                .at("envelope");
    }
}
