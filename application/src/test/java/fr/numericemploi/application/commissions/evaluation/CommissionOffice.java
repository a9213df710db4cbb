package fr.numericemploi.application.commissions.evaluation;

import static fr.numericemploi.domain.commissions.evaluation.Evaluations.ENGINEER;
import static fr.numericemploi.domain.commissions.evaluation.Evaluations.GRID;
import static fr.numericemploi.domain.commissions.evaluation.Evaluations.HR_MANAGER;
import static fr.numericemploi.domain.commissions.evaluation.Sittings.HELD_ON;

import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.candidates.InMemoryCandidateCards;
import fr.numericemploi.application.candidates.InMemoryDesk;
import fr.numericemploi.application.commissions.InterviewView;
import fr.numericemploi.application.commissions.Interviews;
import fr.numericemploi.application.partners.TerritoryMap;
import fr.numericemploi.application.reference.InMemoryReferenceTables;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.RisingIds;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.commissions.RoomId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.Attendance;
import fr.numericemploi.domain.commissions.evaluation.Comment;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.Recruiters;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The commission's services in memory, on the afternoon of a day in Alsace whose interviews were at ten. */
final class CommissionOffice {
    static final SelectionDayId DAY = new SelectionDayId(UUID.randomUUID());
    private static final LocalDateTime TEN = HELD_ON.atTime(10, 0);

    final InMemoryDesk desk = new InMemoryDesk();
    final InMemoryEvaluations evaluations = new InMemoryEvaluations();
    final CandidateFiles files =
            new CandidateFiles(new InMemoryCandidateCards(desk.candidates, desk.prescriptions), desk.caller);
    /** Whether the day is over, and the companies that people are tied to. */
    boolean closed = true;

    Set<CompanyId> avoided = Set.of();
    private final List<InterviewView> held = new ArrayList<>();
    private final Interviews interviews = new Interviews(
            day -> held.stream().filter(one -> one.day().equals(day)).toList(), desk.caller);
    final Deliberations deliberations = new Deliberations(
            new InMemorySittings(),
            new PeopleSeen(interviews, evaluations, files, desk.progress, desk.pool),
            InMemoryReferenceTables.referenceData(),
            new CommissionSettings(2),
            desk.caller,
            desk.journal,
            new RisingIds(),
            at(TEN.plusHours(5)));
    final PrintedMinutes minutes = new PrintedMinutes(
            deliberations,
            files,
            InMemoryReferenceTables.referenceData(),
            new TerritoryMap(desk.partners.territories, desk.caller, desk.journal),
            new PlainMinutes());

    Ratings ratings() {
        return ratingsAt(TEN.plusHours(5));
    }

    Ratings ratingsAt(LocalDateTime now) {
        return new Ratings(
                evaluations,
                new InMemoryGrids(GRID),
                interviews,
                desk.partners.directory(desk.caller),
                desk.caller,
                desk.journal,
                new RisingIds(),
                at(now));
    }

    /** Somebody who did not come to the day. */
    RecruiterId anOutsider() {
        return desk.partners.has(Recruiters.aTechnicalRecruiterOf(desk.partners.hasACompany()));
    }

    CompanyId companyOf(RecruiterId recruiter) {
        return desk.partners.recruiters.find(recruiter).orElseThrow().snapshot().company();
    }

    private static Clock at(LocalDateTime now) {
        return Clock.fixed(now.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    CandidateId interviewed(Person person) {
        return invited(person, Attendance.PRESENT);
    }

    CandidateId invited(Person person, Attendance attendance) {
        var candidate = desk.accepts(person);
        desk.progress.invited(candidate, HELD_ON);
        desk.progress.attended(candidate, attendance.wasSeen());
        held.add(interview(candidate, attendance));
        return candidate;
    }

    /** Both recruiters of the panel find the same, so that nothing is missing. */
    void ratedAlike(CandidateId candidate) {
        for (var recruiter : List.of(ENGINEER, HR_MANAGER)) {
            desk.caller.set(as(recruiter));
            ratings().rate(rating(candidate, 4));
        }
        desk.asCoordinator();
    }

    static RateInterview rating(CandidateId candidate, int score) {
        return new RateInterview(
                DAY, candidate, Map.of("MOTIVATION", score, "LOGIC", score), new Comment("Projet clair."));
    }

    static Caller as(RecruiterId recruiter) {
        var anyone = Callers.aRecruiterOf(new CompanyId(UUID.randomUUID()));
        return new Caller(
                anyone.actor(),
                Role.RECRUITER,
                Optional.empty(),
                Optional.empty(),
                anyone.company(),
                Optional.empty(),
                Optional.of(recruiter.value()));
    }

    private InterviewView interview(CandidateId candidate, Attendance attendance) {
        return new InterviewView(
                DAY,
                new TerritoryCode("ALSACE"),
                candidate,
                new PanelId(UUID.randomUUID()),
                1,
                List.of(ENGINEER, HR_MANAGER),
                TEN,
                TEN.plusMinutes(30),
                new RoomId(UUID.randomUUID()),
                attendance,
                closed,
                Set.of(),
                avoided);
    }
}
