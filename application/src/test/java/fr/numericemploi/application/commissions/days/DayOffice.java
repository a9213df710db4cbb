package fr.numericemploi.application.commissions.days;

import static fr.numericemploi.domain.commissions.days.Days.ALSACE;

import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.candidates.CandidateProgress;
import fr.numericemploi.application.candidates.InMemoryCandidateCards;
import fr.numericemploi.application.candidates.InMemoryCandidates;
import fr.numericemploi.application.candidates.InMemoryPrescriptions;
import fr.numericemploi.application.partners.InMemoryPartners;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.reference.InMemoryReferenceTables;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InMemoryJournal;
import fr.numericemploi.application.shared.NewIds;
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
final class DayOffice {
    final InMemoryDays days = new InMemoryDays();
    final InMemoryPartners partners = new InMemoryPartners();
    final InMemoryCandidates candidates = new InMemoryCandidates();
    final InMemoryPrescriptions prescriptions = new InMemoryPrescriptions();
    final InMemoryJournal journal = new InMemoryJournal();
    final CurrentCaller caller = new CurrentCaller();
    final Clock clock = Clock.fixed(Days.WEEK_BEFORE.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    final NewIds ids = UUID::randomUUID;
    final ReferenceData reference = new ReferenceData(new InMemoryReferenceTables(), caller);
    final PartnerDirectory directory = partners.directory(caller);
    final CandidateFiles files = new CandidateFiles(new InMemoryCandidateCards(candidates, prescriptions), caller);
    final CandidateProgress progress = new CandidateProgress(candidates, prescriptions, journal, clock);
    final SelectionDays selectionDays =
            new SelectionDays(days, days, directory, reference, caller, journal, ids, clock);
    final Juries juries = new Juries(days, directory, reference, caller, journal, ids);
    final Convocations convocations =
            new Convocations(days, files, reference, new DaySettings(30), caller, journal, ids);
    final Plans plans = new Plans(days, Days::firstFit, progress, caller, journal, clock);
    final DayConduct conduct = new DayConduct(days, Days::firstFit, progress, caller, journal, clock);
    final Schedules schedules = new Schedules(days, files, directory, reference, caller, journal, clock);
    final InvitationAnswers answers = new InvitationAnswers(days, caller, journal, clock);

    SelectionDayId anOpenDay() {
        var agency = partners.has(Agencies.aMissionLocaleOfAlsace());
        var timetable = Days.aMorning().timetable();
        var rooms = List.of(new DayFrame.LentRoom("Vosges", true, Availability.ALL_DAY));
        return selectionDays.open(
                ALSACE, new DayFrame(timetable, agency, new InseeCode("67482"), "1 place de la Gare", rooms, 1));
    }

    /** A day with one panel and the person. */
    SelectionDayId aDayFor(CandidateId person) {
        var day = anOpenDay();
        juries.comes(day, Optional.of(anEngineer()), Availability.ALL_DAY);
        juries.comes(day, Optional.of(anHrManager()), Availability.ALL_DAY);
        juries.propose(day, version(day));
        convocations.invite(
                day, version(day), List.of(new InvitePerson(person, false, Availability.ALL_DAY, Set.of())));
        return day;
    }

    RecruiterId anEngineer() {
        return partners.has(Recruiters.aTechnicalRecruiterOf(partners.hasACompany()));
    }

    RecruiterId anHrManager() {
        var company = partners.hasACompany();
        return partners.has(Recruiter.register(new RecruiterId(UUID.randomUUID()), company, Recruiters.anHrProfile()));
    }

    CompanyId companyOf(RecruiterId recruiter) {
        return partners.recruiters.find(recruiter).orElseThrow().snapshot().company();
    }

    CandidateId someoneAccepted() {
        var file = Prescriptions.aFileOf(People.aLongTermUnemployedDeveloper());
        file.accepted();
        candidates.save(file);
        return file.snapshot().id();
    }

    CandidateId someoneNotAccepted() {
        var file = Prescriptions.aFileOf(People.aLongTermUnemployedDeveloper());
        candidates.save(file);
        return file.snapshot().id();
    }

    long version(SelectionDayId day) {
        return days.find(day).orElseThrow().snapshot().version();
    }
}
