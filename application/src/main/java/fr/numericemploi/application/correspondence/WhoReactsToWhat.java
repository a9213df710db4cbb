package fr.numericemploi.application.correspondence;

import fr.numericemploi.application.correspondence.commissions.InterviewLetters;
import fr.numericemploi.application.correspondence.commissions.RecruiterLetters;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.domain.commissions.days.DayReminded;
import fr.numericemploi.domain.commissions.days.InterviewCancelled;
import fr.numericemploi.domain.commissions.days.InterviewInvited;
import fr.numericemploi.domain.commissions.days.InterviewMoved;
import fr.numericemploi.domain.commissions.days.RecruiterReleased;
import fr.numericemploi.domain.commissions.days.RecruiterScheduled;
import fr.numericemploi.domain.shared.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Who reacts to what, on one page: each event that somebody is written to about, and who writes. */
@ApplicationService
public class WhoReactsToWhat {
    private final List<Reaction<?>> reactions;

    @Inject
    public WhoReactsToWhat(InterviewLetters interviews, RecruiterLetters recruiters) {
        this(List.of(
                on(InterviewInvited.class, interviews::invited),
                on(InterviewMoved.class, interviews::moved),
                on(InterviewCancelled.class, interviews::cancelled),
                on(DayReminded.class, interviews::reminded),
                on(RecruiterScheduled.class, recruiters::scheduled),
                on(RecruiterReleased.class, recruiters::released)));
    }

    WhoReactsToWhat(List<Reaction<?>> reactions) {
        this.reactions = reactions;
    }

    public List<Letter> lettersFor(JournalEntry<?> entry) {
        return reactions.stream().flatMap(reaction -> reaction.to(entry)).toList();
    }

    static <E extends Event> Reaction<E> on(Class<E> event, LetterWriter<E> writer) {
        return new Reaction<>(event, writer);
    }

    /** One line of the page. */
    record Reaction<E extends Event>(Class<E> event, LetterWriter<E> writer) {
        Stream<Letter> to(JournalEntry<?> entry) {
            return event.isInstance(entry.event()) ? writer.lettersFor(entry.as(event)).stream() : Stream.empty();
        }
    }
}
