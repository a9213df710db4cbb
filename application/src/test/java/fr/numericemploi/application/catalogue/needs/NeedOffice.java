package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.application.partners.InMemoryPartners;
import fr.numericemploi.application.reference.InMemoryReferenceTables;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InMemoryJournal;
import fr.numericemploi.application.shared.RisingIds;
import fr.numericemploi.domain.catalogue.needs.Advert;
import fr.numericemploi.domain.catalogue.needs.Criterion;
import fr.numericemploi.domain.catalogue.needs.Expression;
import fr.numericemploi.domain.catalogue.needs.NeedContent;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds;
import fr.numericemploi.domain.catalogue.needs.SkillWords;
import fr.numericemploi.domain.catalogue.needs.Wording;
import fr.numericemploi.domain.catalogue.needs.WordingRule;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.Recruiter;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.Recruiters;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.reference.SkillCode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Needs and all that works on them, in memory; a recruiter of a member company is at the desk. */
public final class NeedOffice {
    public static final NeedSettings SETTINGS = new NeedSettings(Period.ofDays(60), Period.ofDays(14));
    private static final Wording WORDING = new Wording(
            List.of(new WordingRule(Criterion.AGE, "L1132-1", Expression.of("jeune"), List.of())), List.of());
    private static final SkillWords WORDS =
            new SkillWords(Map.of(new SkillCode("DEV-JAVA"), List.of(Expression.of("java"))));

    public final InMemoryNeeds needs = new InMemoryNeeds();
    public final InMemoryJournal journal = new InMemoryJournal();
    public final CurrentCaller caller = new CurrentCaller();
    public final InMemoryPartners partners = new InMemoryPartners();
    public final CompanyId company = partners.hasACompany();
    public final RecruiterId recruiter = partners.has(Recruiters.aTechnicalRecruiterOf(company));
    private final ReferenceData reference = new ReferenceData(new InMemoryReferenceTables(), caller);
    private final RisingIds ids = new RisingIds();

    public NeedOffice() {
        recruiterAtTheDesk();
    }

    public void recruiterAtTheDesk() {
        caller.set(new Caller(
                UUID.randomUUID(),
                Role.RECRUITER,
                Optional.empty(),
                Optional.empty(),
                Optional.of(company),
                Optional.empty(),
                Optional.of(recruiter.value())));
    }

    public void coordinatorAtTheDesk() {
        caller.set(Callers.aCoordinatorOf("ALSACE"));
    }

    /** Stated by the recruiter on the 2nd of March. */
    public NeedId stated(NeedContent content) {
        return deskOn("2026-03-02").state(new StateNeed(Optional.empty(), Optional.empty(), content));
    }

    public NeedId stated(int posts) {
        return stated(RecruitmentNeeds.developers(posts));
    }

    public RecruitmentNeed.Snapshot need(NeedId id) {
        return needs.find(id).orElseThrow().snapshot();
    }

    public NeedVersion read(NeedId id) {
        return new NeedVersion(id, need(id).version());
    }

    public NeedDesk deskOn(String day) {
        return new NeedDesk(
                needs, partners.directory(caller), reference, WORDING, SETTINGS, caller, journal, ids, clock(day));
    }

    public NeedReader reader() {
        return new NeedReader(needs, needs, partners.directory(caller), reference, caller);
    }

    public OfferIntake intake() {
        var directory = partners.directory(caller);
        return new OfferIntake(
                needs, directory, reference, WORDING, WORDS, SETTINGS, caller, journal, ids, clock("2026-03-02"));
    }

    public NeedQuestion questionOn(String day) {
        return new NeedQuestion(new NeedAnswers(needs, SETTINGS, caller, journal, clock(day)));
    }

    /** Does all that is due on that day. */
    public void keepUpOn(String day) {
        var directory = partners.directory(caller);
        var upkeep = new NeedUpkeep(needs, directory, reference, WORDING, SETTINGS, caller, journal, clock(day));
        caller.as(Caller.system(), () -> {
            while (upkeep.askOrLetGoStale()) {
                continue;
            }
            return null;
        });
    }

    /** The company leaves the association on that day. */
    public void leavesOn(String day) {
        var leaving = partners.companies.find(company).orElseThrow();
        leaving.change(leaving.snapshot().profile(), Optional.of(LocalDate.parse(day)));
        partners.companies.save(leaving);
    }

    public void retire(RecruiterId id) {
        Recruiter retiring = partners.recruiters.find(id).orElseThrow();
        retiring.change(retiring.snapshot().profile(), false);
        partners.recruiters.save(retiring);
    }

    static NeedContent described(String text) {
        var content = RecruitmentNeeds.developers(2);
        return new NeedContent(
                content.job(),
                content.version(),
                content.posts(),
                content.skills(),
                content.contract(),
                content.place(),
                content.start(),
                content.degree(),
                content.salary(),
                content.hostsInterns(),
                new Advert("Développement", text));
    }

    public static Clock clock(String day) {
        return Clock.fixed(LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
