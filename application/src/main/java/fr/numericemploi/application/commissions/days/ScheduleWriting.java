package fr.numericemploi.application.commissions.days;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import fr.numericemploi.application.commissions.days.ScheduleView.InterviewLine;
import fr.numericemploi.application.commissions.days.ScheduleView.MemberView;
import fr.numericemploi.application.commissions.days.ScheduleView.PanelView;
import fr.numericemploi.application.commissions.days.ScheduleView.PersonView;
import fr.numericemploi.application.commissions.days.ScheduleView.PlaceView;
import fr.numericemploi.application.partners.RecruiterView;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.days.Arrangement;
import fr.numericemploi.domain.commissions.days.InterviewPanel;
import fr.numericemploi.domain.commissions.days.Invitee;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import fr.numericemploi.domain.commissions.planning.HardRules;
import fr.numericemploi.domain.commissions.planning.Obstacles;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import fr.numericemploi.domain.commissions.planning.Slot;
import fr.numericemploi.domain.commissions.planning.Unplaced;
import fr.numericemploi.domain.partners.RecruiterId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes a day's schedule out, with the names of all. */
final class ScheduleWriting {
    private final SelectionDay.Snapshot day;
    private final Arrangement arrangement;
    private final PlanningProblem problem;
    private final People people;
    private final Map<UUID, RecruiterView> recruiters;
    private final List<Slot> slots;

    ScheduleWriting(SelectionDay.Snapshot day, PlanningProblem problem, People people, List<RecruiterView> recruiters) {
        this.day = day;
        this.arrangement = day.arrangement();
        this.problem = problem;
        this.people = people;
        this.recruiters = recruiters.stream().collect(toMap(RecruiterView::id, one -> one));
        this.slots = arrangement.frame().timetable().slots();
    }

    ScheduleView schedule() {
        var reasons = Obstacles.of(problem, arrangement.schedule().interviews()).stream()
                .collect(toMap(Unplaced::person, Unplaced::inWords));
        return new ScheduleView(
                day.id().value(),
                arrangement.frame().timetable().date(),
                day.status(),
                arrangement.schedule().worth(),
                arrangement.jury().panels().stream().map(this::panel).toList(),
                arrangement.guests().invitees().stream()
                        .map(one -> person(one, reasons))
                        .toList(),
                day.version());
    }

    private PanelView panel(InterviewPanel panel) {
        var members = panel.recruiters().stream().map(this::member).toList();
        var interviews = arrangement.schedule().interviews().stream()
                .filter(one -> one.panel().equals(panel.id()))
                .sorted(comparing(PlannedInterview::slot))
                .map(this::line)
                .toList();
        return new PanelView(panel.id().value(), panel.number(), members, interviews);
    }

    private MemberView member(RecruiterId id) {
        var one = recruiters.get(id.value());
        return new MemberView(one.id(), one.firstName() + " " + one.lastName(), one.companyName(), one.kind());
    }

    private InterviewLine line(PlannedInterview one) {
        var slot = slots.get(one.slot());
        var others = arrangement.schedule().interviews().stream()
                .filter(other -> !other.equals(one))
                .toList();
        return new InterviewLine(
                one.person().value(),
                people.name(one.person()),
                slot.start(),
                slot.end(),
                room(one),
                arrangement.schedule().isPinned(one.person()),
                HardRules.of(problem).allow(one, others));
    }

    private PersonView person(Invitee one, Map<CandidateId, String> reasons) {
        var interview = arrangement.schedule().of(one.id());
        return new PersonView(
                one.id().value(),
                people.reference(one.id()),
                people.name(one.id()),
                interview.map(this::place),
                Optional.ofNullable(reasons.get(one.id())),
                one.excluded(),
                one.reply(),
                one.wish(),
                one.attendance());
    }

    private PlaceView place(PlannedInterview one) {
        var slot = slots.get(one.slot());
        var panel = arrangement.jury().panel(one.panel());
        return new PlaceView(
                slot.start(),
                slot.end(),
                panel.id().value(),
                panel.number(),
                one.room().value(),
                room(one));
    }

    private String room(PlannedInterview one) {
        return arrangement.frame().premises().room(one.room()).name();
    }
}
