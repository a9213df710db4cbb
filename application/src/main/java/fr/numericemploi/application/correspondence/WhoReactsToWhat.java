package fr.numericemploi.application.correspondence;

import fr.numericemploi.application.correspondence.commissions.VerdictLetters;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.domain.commissions.evaluation.VerdictGiven;
import fr.numericemploi.domain.shared.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Who reacts to what, on one page: each event that somebody is written to about, and who writes. */
@ApplicationService
public class WhoReactsToWhat {
    private final List<Reaction<?>> reactions;

    @Inject
    public WhoReactsToWhat(VerdictLetters verdicts) {
        this(List.of(on(VerdictGiven.class, verdicts::verdictGiven)));
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
