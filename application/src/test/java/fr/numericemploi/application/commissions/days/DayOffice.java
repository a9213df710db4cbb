package fr.numericemploi.application.commissions.days;

import static fr.numericemploi.domain.commissions.days.Days.ALSACE;

import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.candidates.CandidateProgress;
import fr.numericemploi.application.candidates.InMemoryCandidateCards;
import fr.numericemploi.application.candidates.InMemoryCandidates;
import fr.numericemploi.application.candidates.InMemoryPrescriptions;
import fr.numericemploi.application.candidates.pool.Acquaintances;
import fr.numericemploi.application.candidates.pool.InMemoryContacts;
import fr.numericemploi.application.candidates.pool.InMemoryPoolEntries;
import fr.numericemploi.application.partners.InMemoryPartners;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.reference.InMemoryReferenceTables;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InMemoryJournal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.shared.RisingIds;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.People;
import fr.numericemploi.domain.candidates.Prescriptions;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.Availability;
import fr.numericemploi.domain.commissions.days.Days;
import fr.numericemploi.domain.partners.Agencies;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.Recruiter;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.Recruiters;
import fr.numericemploi.domain.shared.InseeCode;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All that a day needs, in memory; it is a week before the day. */
public final class DayOffice {
    public final InMemoryDays days = new InMemoryDays();
    public final InMemoryPartners partners = new InMemoryPartners();
    public final InMemoryCandidates candidates = new InMemoryCandidates();
    public final InMemoryPrescriptions prescriptions = new InMemoryPrescriptions();
    public final InMemoryJournal journal = new InMemoryJournal();
    public final CurrentCaller caller = new CurrentCaller();
    public final Clock clock = Clock.fixed(Days.WEEK_BEFORE.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    public final NewIds ids = new RisingIds();
    public final ReferenceData reference = new ReferenceData(new InMemoryReferenceTables(), caller);
    public final PartnerDirectory directory = partners.directory(caller);
    public final CandidateFiles files =
            new CandidateFiles(new InMemoryCandidateCards(candidates, prescriptions), caller);
    public final CandidateProgress progress = new CandidateProgress(candidates, prescriptions, journal, clock);
    public final SelectionDays selectionDays =
            new SelectionDays(days, days, directory, reference, progress, caller, journal, ids, clock);
    public final Juries juries = new Juries(days, directory, reference, caller, journal, ids);
    public final InMemoryContacts contacts = new InMemoryContacts(new InMemoryPoolEntries());
    public final Acquaintances acquaintances = new Acquaintances(contacts, caller);
    public final Convocations convocations = new Convocations(
            days, files, acquaintances, directory, reference, new DaySettings(30), caller, journal, ids);
    public final Plans plans = new Plans(days, Days::firstFit, progress, caller, journal, clock);
    public final DayConduct conduct = new DayConduct(days, Days::firstFit, progress, caller, journal, clock);
    public final Schedules schedules = new Schedules(days, files, directory, reference, caller, journal, clock);
    public final InvitationAnswers answers = new InvitationAnswers(days, caller, journal, clock);

    public SelectionDayId anOpenDay() {
        var agency = partners.has(Agencies.aMissionLocaleOfAlsace());
        var timetable = Days.aMorning().timetable();
        var rooms = List.of(new DayFrame.LentRoom("Vosges", true, Availability.ALL_DAY));
        return selectionDays.open(
                ALSACE, new DayFrame(timetable, agency, new InseeCode("67482"), "1 place de la Gare", rooms, 1));
    }

    public SelectionDayId aPublishedDayFor(CandidateId person) {
        var day = aDayFor(person);
        plans.compute(day, version(day));
        plans.publish(day, version(day));
        return day;
    }

    /** A day with one panel and the person. */
    public SelectionDayId aDayFor(CandidateId person) {
        var day = anOpenDay();
        juries.comes(day, Optional.of(anEngineer()), Availability.ALL_DAY);
        juries.comes(day, Optional.of(anHrManager()), Availability.ALL_DAY);
        juries.propose(day, version(day));
        convocations.invite(
                day, version(day), List.of(new InvitePerson(person, false, Availability.ALL_DAY, Set.of())));
        return day;
    }

    public RecruiterId anEngineer() {
        return partners.has(Recruiters.aTechnicalRecruiterOf(partners.hasACompany()));
    }

    public RecruiterId anHrManager() {
        var company = partners.hasACompany();
        return partners.has(Recruiter.register(new RecruiterId(UUID.randomUUID()), company, Recruiters.anHrProfile()));
    }

    public CompanyId companyOf(RecruiterId recruiter) {
        return partners.recruiters.find(recruiter).orElseThrow().snapshot().company();
    }

    public CandidateId someoneAccepted() {
        var file = Prescriptions.aFileOf(People.aLongTermUnemployedDeveloper());
        file.accepted();
        candidates.save(file);
        return file.snapshot().id();
    }

    public CandidateId someoneNotAccepted() {
        var file = Prescriptions.aFileOf(People.aLongTermUnemployedDeveloper());
        candidates.save(file);
        return file.snapshot().id();
    }

    public long version(SelectionDayId day) {
        return days.find(day).orElseThrow().snapshot().version();
    }
}
