package fr.numericemploi.application.funding;

import static fr.numericemploi.domain.partners.Agencies.ALSACE;

import fr.numericemploi.application.candidates.InMemoryDesk;
import fr.numericemploi.application.catalogue.needs.InMemoryNeeds;
import fr.numericemploi.application.catalogue.needs.NeedReader;
import fr.numericemploi.application.catalogue.programmes.DesignOffice;
import fr.numericemploi.application.cohorts.InMemorySessions;
import fr.numericemploi.application.cohorts.OpenSession;
import fr.numericemploi.application.cohorts.SessionOpening;
import fr.numericemploi.application.funding.envelopes.InMemoryCommitments;
import fr.numericemploi.application.reference.InMemoryReferenceTables;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed.Statement;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.cohorts.TrainingSessions;
import java.util.Map;
import java.util.UUID;

/** Where funding is looked for, in memory: one scheme, a published programme, and people prescribed in Alsace. */
final class FundingDesk {
    final InMemoryDesk people = new InMemoryDesk();
    final DesignOffice office = new DesignOffice();
    final Content content = office.aProgramme();
    final ProgrammeId programme = office.published(content);
    final InMemoryNeeds needs = new InMemoryNeeds();
    final InMemoryCommitments commitments = new InMemoryCommitments();
    final InMemorySessions kept = new InMemorySessions();
    final SessionOpening sessions;
    final FundingDecisions decisions;

    FundingDesk() {
        sessions = new SessionOpening(
                kept,
                kept,
                office.files,
                office.partners.directory(office.caller),
                InMemoryReferenceTables.referenceData(),
                office.caller,
                office.journal,
                UUID::randomUUID);
        decisions = new FundingDecisions(
                new FewRules(),
                new FundingSettings(Map.of()),
                people.register,
                people.situations,
                sessions,
                office.files,
                new NeedReader(
                        needs,
                        needs,
                        office.partners.directory(office.caller),
                        InMemoryReferenceTables.referenceData(),
                        office.caller),
                office.partners.directory(office.caller),
                people.caller,
                people.clock);
    }

    FundingStacks stacks() {
        return new FundingStacks(
                decisions, new FewRules(), new GreedyStacks(), commitments.envelopes(), people.caller, people.clock);
    }

    SessionId session() {
        var body = content.offer().bodies().get(0);
        return sessions.open(new OpenSession(programme, ALSACE, TrainingSessions.terms(body, 12)));
    }

    /** Of a company of Alsace. */
    NeedId need(Statement statement) {
        var company = office.partners.hasACompany();
        var need =
                RecruitmentNeed.state(new NeedId(UUID.randomUUID()), company, ALSACE, statement, RecruitmentNeeds.NOW);
        needs.save(need);
        return need.snapshot().id();
    }

    void as(Caller who) {
        people.caller.set(who);
        office.caller.set(who);
    }
}
