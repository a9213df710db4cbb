package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.shared.Event;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Compares what everybody was last told with what is so now, and finds whom to write to: nobody else. */
final class Letters {
    private final SelectionDayId day;
    private final Arrangement now;
    private final List<Event> events = new ArrayList<>();

    private Letters(SelectionDayId day, Arrangement now) {
        this.day = day;
        this.now = now;
    }

    /** Everybody told; the events that tell them are added to the others. */
    static Arrangement write(SelectionDayId day, Arrangement now, Collection<Event> events) {
        var letters = new Letters(day, now);
        var told = now.seeing(new Guests(
                        now.guests().invitees().stream().map(letters::tell).toList()))
                .by(new Jury(
                        now.jury().recruiters().stream().map(letters::tell).toList(),
                        now.jury().panels()));
        events.addAll(letters.events);
        return told;
    }

    private Invitee tell(Invitee one) {
        var news = now.schedule().of(one.id());
        if (news.equals(one.told())) {
            return one;
        }
        events.add(news.map(interview -> invitation(one, interview))
                .orElseGet(() -> cancellation(one, one.told().orElseThrow())));
        return one.told(news);
    }

    private Event invitation(Invitee one, PlannedInterview interview) {
        var appointment = now.appointment(interview);
        return one.told().isEmpty()
                ? new InterviewInvited(day, one.id(), one.invitation(), one.letters(), appointment)
                : new InterviewMoved(day, one.id(), one.invitation(), one.letters(), appointment);
    }

    private Event cancellation(Invitee one, PlannedInterview before) {
        return new InterviewCancelled(day, one.id(), one.invitation(), one.letters(), now.appointment(before));
    }

    private AvailableRecruiter tell(AvailableRecruiter one) {
        var news = now.jury().interviewsOf(one.id(), now.schedule().interviews());
        if (news.equals(one.told())) {
            return one;
        }
        events.add(
                news.isEmpty()
                        ? new RecruiterReleased(day, one.id(), one.letters(), start(one.told()), end(one.told()))
                        : new RecruiterScheduled(day, one.id(), one.letters(), start(news), end(news)));
        return one.told(news);
    }

    private LocalDateTime start(Set<PlannedInterview> interviews) {
        return interviews.stream()
                .map(one -> now.appointment(one).start())
                .min(LocalDateTime::compareTo)
                .orElseThrow();
    }

    private LocalDateTime end(Set<PlannedInterview> interviews) {
        return interviews.stream()
                .map(one -> now.appointment(one).end())
                .max(LocalDateTime::compareTo)
                .orElseThrow();
    }
}
