package fr.numericemploi.application.funding;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COMMISSION_MEMBER;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.COUNSELLOR;

import fr.numericemploi.application.candidates.CandidateRegister;
import fr.numericemploi.application.catalogue.needs.NeedReader;
import fr.numericemploi.application.catalogue.programmes.ProgrammeFiles;
import fr.numericemploi.application.cohorts.SessionOpening;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.situations.SituationFiles;
import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Facts;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Who can pay for a training, why, and with which papers. About a person, only coordinators and administrators ask, as the
 * answer tells the person's situation; counsellors and the commission ask about facts that they state.
 */
@ApplicationService
public class FundingDecisions {
    private final SchemeRules rules;
    private final FundingSettings settings;
    private final PersonFacts people;
    private final TrainingFacts training;
    private final OfferFacts offers;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public FundingDecisions(
            SchemeRules rules,
            FundingSettings settings,
            CandidateRegister people,
            SituationFiles situations,
            SessionOpening sessions,
            ProgrammeFiles programmes,
            NeedReader needs,
            PartnerDirectory partners,
            CurrentCaller caller,
            Clock clock) {
        settings.requireKnownTo(rules);
        this.rules = rules;
        this.settings = settings;
        this.people = new PersonFacts(people, situations);
        this.training = new TrainingFacts(sessions, programmes, partners);
        this.offers = new OfferFacts(needs, partners);
        this.caller = caller;
        this.clock = clock;
    }

    /** About a person, by what the files say and what is stated besides. */
    public FundingView decide(FundingForm form) {
        return decided(personal(form));
    }

    /** A person's case before the rules. */
    Inquiry personal(FundingForm form) {
        caller.get().require(ADMINISTRATOR, COORDINATOR);
        var asked = form.toCase(LocalDate.now(clock));
        var person = asked.candidate().orElseThrow(() -> new RuleViolation(InputRule.REQUIRED).at("candidate"));
        return inquiry(asked, people.of(person).and(known(asked)));
    }

    /** About nobody: by what is stated and, where they are named, by a published programme and a company's need. */
    public FundingView simulate(FundingForm form) {
        caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER, COUNSELLOR);
        var asked = form.toCase(LocalDate.now(clock));
        return decided(inquiry(asked, known(asked)));
    }

    private Facts known(FundingCase asked) {
        return trained(asked).and(asked.need().map(offers::of).orElse(Facts.NONE));
    }

    private Facts trained(FundingCase asked) {
        var start = asked.stated().value(Day.STARTS_ON).orElse(asked.on());
        return asked.session()
                .map(training::of)
                .or(() -> asked.programme().map(programme -> training.of(programme, start)))
                .orElse(Facts.NONE);
    }

    private Inquiry inquiry(FundingCase asked, Facts known) {
        return rules.schemes().inquiry(known.and(asked.stated()).with(Day.DECIDED_ON, asked.on()), settings.policies());
    }

    private FundingView decided(Inquiry about) {
        return new FundingView(
                about.value(Day.DECIDED_ON).orElseThrow(),
                about.facts().inFrench(),
                rules.schemes().decide(about),
                rules.schemes().met(about),
                rules.pay().wages(about));
    }
}
