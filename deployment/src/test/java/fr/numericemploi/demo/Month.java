package fr.numericemploi.demo;

import java.util.ArrayList;
import java.util.List;

/** One month of the association, told day by day. */
final class Month {
    /** How many people are invited to one day. */
    private static final int MOST = 30;

    private final Cast cast;
    private final Travel travel;
    private final Letters letters;
    private final Vivier pool;
    private final Needs needs;
    private final Workshop workshop;
    private final Treasury treasury;
    private final Calendar calendar;
    private final Intake intake;
    private final Dice dice;

    Month(
            Cast cast,
            Letters letters,
            Vivier pool,
            Needs needs,
            Workshop workshop,
            Treasury treasury,
            People people,
            Calendar calendar) {
        this.cast = cast;
        this.letters = letters;
        this.travel = new Travel(cast.administrator());
        this.pool = pool;
        this.needs = needs;
        this.workshop = workshop;
        this.treasury = treasury;
        this.calendar = calendar;
        this.dice = Dice.of("month " + calendar.index());
        this.intake = new Intake(
                cast, calendar.index(), people.ofMonth(calendar.index(), calendar.opening(), dice.between(35, 43)));
    }

    /** @param waiting those left from the day before */
    Held tell(List<Invited> waiting) {
        var day = begin();
        prescribe(day);
        var later = invite(day, waiting);
        travel.to(calendar.publication(), "15:00");
        day.publish();
        travel.untilSent("interview-invitation", calendar.publication(), day.placed());
        travel.to(calendar.marathon().minusDays(3), "18:00");
        day.peopleReply(letters);
        hold(day);
        var interviews = judge(day);
        travel.to(calendar.sitting(), "14:00");
        var sitting = new Commission(cast, calendar.index()).sit(day, interviews, calendar.sitting());
        travel.untilWritten("verdict-person", calendar.sitting(), interviews.size());
        travel.to(calendar.contacts(), "10:00");
        var requests = pool.companiesAskForContact();
        travel.untilWritten("contact-asked", calendar.contacts(), requests.size());
        travel.to(calendar.answers(), "11:00");
        pool.peopleAnswer(requests);
        prepareTraining();
        later.addAll(day.left());
        return new Held(day.id(), sitting, later);
    }

    /** Leaves a day planned and not yet published, a file to be reviewed and a duplicate to be decided. Returns the day. */
    String leaveUnderWay(List<Invited> waiting) {
        var day = begin();
        byFormAndSystem(day);
        invite(day, waiting);
        byFile();
        return day.id();
    }

    /** What companies look for, and once a quarter what people are trained for, and who pays. */
    private void prepareTraining() {
        travel.to(calendar.answers(), "14:00");
        needs.tell(calendar.answers());
        if (calendar.index() % 3 == 2) {
            travel.to(calendar.answers(), "16:00");
            workshop.tell(calendar.index() / 3, calendar.answers());
            treasury.tell(calendar.answers(), workshop.sessions());
        }
    }

    private Marathon begin() {
        travel.to(calendar.opening(), "08:30").untilPoolIsAsked(calendar.opening());
        pool.peopleSayWhetherStillAvailable();
        pool.someFindWork();
        return new Marathon(cast, calendar);
    }

    private void prescribe(Marathon day) {
        byFormAndSystem(day);
        byFile();
        travel.to(calendar.review(), "17:00");
        intake.decideDuplicates();
    }

    private void byFormAndSystem(Marathon day) {
        travel.to(calendar.opening(), "09:30");
        intake.byForm(calendar.opening());
        travel.to(calendar.bySystem(), "11:00");
        intake.bySystem(calendar.bySystem());
        day.recruitersSayWhenTheyCome();
    }

    private void byFile() {
        travel.to(calendar.byFile(), "16:00");
        intake.byFile(calendar.byFile());
        if (calendar.index() % 2 == 0) {
            intake.again(calendar.byFile(), calendar.index() % 4 == 0);
        }
    }

    /** Reviews, invites and plans. Returns those for whom there was no room. */
    private List<Invited> invite(Marathon day, List<Invited> waiting) {
        var invited = new ArrayList<>(waiting);
        invited.addAll(intake.review());
        day.invite(invited.subList(0, Math.min(MOST, invited.size())));
        day.plan();
        return new ArrayList<>(invited.subList(Math.min(MOST, invited.size()), invited.size()));
    }

    private void hold(Marathon day) {
        if (calendar.index() % 3 == 2) {
            travel.to(calendar.marathon().minusDays(2), "17:00");
            day.someoneCallsOff();
        }
        travel.to(calendar.marathon(), "08:30");
        day.start();
        if (calendar.index() % 4 == 1) {
            travel.to(calendar.marathon(), "11:10");
            day.aRecruiterLeaves("14:30");
        }
        travel.to(calendar.marathon(), "17:30");
        day.close();
    }

    private List<Marathon.Interview> judge(Marathon day) {
        var interviews = day.interviews();
        var jury = new Jury(cast, day, calendar.index());
        var diverging = calendar.index() % 3 == 1 ? 1 : 0;
        jury.rate(interviews.subList(diverging, interviews.size()));
        interviews.subList(0, diverging).forEach(jury::diverge);
        return interviews;
    }

    /** What a month leaves behind. */
    record Held(String day, String sitting, List<Invited> left) {
        Held remembered(Home home) {
            home.remember("day.held", day);
            home.remember("sitting", sitting);
            return this;
        }
    }
}
