package fr.numericemploi.application.funding;

import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static fr.numericemploi.domain.partners.Agencies.ALSACE;

import fr.numericemploi.application.funding.envelopes.EnvelopeRegister;
import fr.numericemploi.application.funding.envelopes.FundingPapers;
import fr.numericemploi.application.funding.envelopes.ReceivePaper;
import fr.numericemploi.application.funding.envelopes.Spending;
import fr.numericemploi.application.funding.envelopes.TakeStep;
import fr.numericemploi.application.funding.plans.DecidePlan;
import fr.numericemploi.application.funding.plans.InMemoryFundingPlans;
import fr.numericemploi.application.funding.plans.PlanFiles;
import fr.numericemploi.application.funding.plans.PlanForm;
import fr.numericemploi.application.funding.plans.PlanProposing;
import fr.numericemploi.application.funding.plans.ReservationSettings;
import fr.numericemploi.application.funding.plans.Reservations;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.Amendment;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.Move;
import fr.numericemploi.domain.funding.envelopes.Step;
import fr.numericemploi.domain.funding.envelopes.Terms;
import fr.numericemploi.domain.funding.envelopes.Wanted;
import fr.numericemploi.domain.funding.facts.Paper;
import fr.numericemploi.domain.funding.plans.FundingPlan;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.Funders;
import fr.numericemploi.domain.shared.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where money is planned, reserved and spent, in memory. */
final class PlanDesk {
    final FundingDesk desk = new FundingDesk();
    final EnvelopeRegister register;
    final PlanFiles files;
    final PlanProposing proposing;
    final Spending spending;
    final FundingPapers papers;
    final SessionId session;

    PlanDesk() {
        var commitments = desk.commitments;
        register = new EnvelopeRegister(
                commitments.envelopes(),
                commitments.envelopes(),
                commitments.ledger(),
                commitments.ledger(),
                new FewRules(),
                desk.office.partners.directory(desk.office.caller),
                desk.people.caller,
                desk.people.journal,
                UUID::randomUUID,
                desk.people.clock);
        files = new PlanFiles(
                new InMemoryFundingPlans(),
                new Reservations(
                        commitments.envelopes(),
                        new FewRules(),
                        desk.sessions,
                        new ReservationSettings(Period.ofDays(60), Period.ofDays(7)),
                        UUID::randomUUID,
                        desk.people.clock),
                commitments,
                commitments.ledger(),
                desk.people.caller,
                desk.people.journal,
                desk.people.clock);
        papers =
                new FundingPapers(commitments, commitments, desk.people.caller, desk.people.journal, desk.people.clock);
        spending = spendingAfter(0);
        desk.as(Callers.aCoordinatorOf("ALSACE"));
        session = desk.session();
        proposing = new PlanProposing(desk.stacks(), desk.sessions, files, UUID::randomUUID);
    }

    Spending spendingAfter(int days) {
        return new Spending(
                desk.commitments,
                desk.commitments,
                desk.commitments.ledger(),
                desk.commitments.ledger(),
                desk.people.caller,
                desk.people.journal,
                Clock.offset(desk.people.clock, Duration.ofDays(days)));
    }

    FundingPapers papersAfter(int days) {
        return new FundingPapers(
                desk.commitments,
                desk.commitments,
                desk.people.caller,
                desk.people.journal,
                Clock.offset(desk.people.clock, Duration.ofDays(days)));
    }

    EnvelopeId granted(long euros) {
        return granted(euros, desk.office.partners.has(Funders.anOpco()));
    }

    EnvelopeId granted(long euros, FunderId funder) {
        return granted(euros, funder, new SchemeCode("POEI"));
    }

    EnvelopeId granted(long euros, FunderId funder, SchemeCode scheme) {
        var today = LocalDate.now(desk.people.clock);
        var terms = new Terms(
                funder, scheme, ALSACE, today.getYear(), "Convention", today.minusMonths(1), today.plusMonths(6));
        return register.open(
                terms, new Amendment(today, Move.GRANT, new Money(euros * 100), "Convention", "Convention"));
    }

    /** Somebody whom a POEI may pay for. */
    StackForm.Person somebody() {
        desk.as(Callers.aCounsellorOf(desk.people.agency));
        var person = desk.people
                .prescribes(desk.people.agency, aLongTermUnemployedDeveloper())
                .candidate()
                .orElseThrow()
                .value();
        desk.as(Callers.aCoordinatorOf("ALSACE"));
        var about = new FundingForm(person, null, null, null, "2026-03-02", Map.of("registered", true));
        return new StackForm.Person(about, Map.of());
    }

    PlanId planned(StackForm.Person... people) {
        return proposing.propose(new PlanForm(session.value(), List.of(people), false));
    }

    FundingPlan.Snapshot find(PlanId plan) {
        return files.find(plan);
    }

    void decided(PlanId plan) {
        files.decide(plan, find(plan).version(), new DecidePlan(Optional.empty(), "", List.of()));
    }

    ReceivePaper attendance() {
        return new ReceivePaper(Paper.ATTENDANCE, LocalDate.now(desk.people.clock), "Émargements");
    }

    int all(PlanId plan, Step step) {
        return spending.takeAll(plan, Optional.empty(), new TakeStep(step, Wanted.ALL, "Accord", List.of()));
    }
}
