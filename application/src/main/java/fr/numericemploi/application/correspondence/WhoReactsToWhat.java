package fr.numericemploi.application.correspondence;

import fr.numericemploi.application.correspondence.candidates.FileLetters;
import fr.numericemploi.application.correspondence.candidates.PoolLetters;
import fr.numericemploi.application.correspondence.candidates.PrescriptionLetters;
import fr.numericemploi.application.correspondence.catalogue.NeedLetters;
import fr.numericemploi.application.correspondence.commissions.InterviewLetters;
import fr.numericemploi.application.correspondence.commissions.ReaderLetters;
import fr.numericemploi.application.correspondence.commissions.RecruiterLetters;
import fr.numericemploi.application.correspondence.commissions.VerdictLetters;
import fr.numericemploi.application.correspondence.funding.PaperLetters;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.domain.candidates.CandidateRegistered;
import fr.numericemploi.domain.candidates.PrescriptionAccepted;
import fr.numericemploi.domain.candidates.PrescriptionDeclined;
import fr.numericemploi.domain.candidates.pool.AvailabilityAsked;
import fr.numericemploi.domain.candidates.pool.AvailabilityReminded;
import fr.numericemploi.domain.candidates.pool.ContactAccepted;
import fr.numericemploi.domain.candidates.pool.ContactAsked;
import fr.numericemploi.domain.candidates.pool.ContactLapsed;
import fr.numericemploi.domain.candidates.pool.ContactRefused;
import fr.numericemploi.domain.candidates.pool.PoolLeft;
import fr.numericemploi.domain.catalogue.needs.NeedConfirmationAsked;
import fr.numericemploi.domain.catalogue.needs.NeedWentStale;
import fr.numericemploi.domain.commissions.days.DayReminded;
import fr.numericemploi.domain.commissions.days.InterviewCancelled;
import fr.numericemploi.domain.commissions.days.InterviewInvited;
import fr.numericemploi.domain.commissions.days.InterviewMoved;
import fr.numericemploi.domain.commissions.days.RecruiterReleased;
import fr.numericemploi.domain.commissions.days.RecruiterScheduled;
import fr.numericemploi.domain.commissions.evaluation.ReaderAppointed;
import fr.numericemploi.domain.commissions.evaluation.VerdictGiven;
import fr.numericemploi.domain.funding.envelopes.PapersReminded;
import fr.numericemploi.domain.shared.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Who reacts to what, on one page: each event that somebody is written to about, and who writes. */
@ApplicationService
public class WhoReactsToWhat {
    private final List<Reaction<?>> reactions;

    @Inject
    public WhoReactsToWhat(
            FileLetters files,
            PrescriptionLetters prescriptions,
            InterviewLetters interviews,
            RecruiterLetters recruiters,
            ReaderLetters readers,
            VerdictLetters verdicts,
            PoolLetters pool,
            NeedLetters needs,
            PaperLetters papers) {
        this(List.of(
                on(CandidateRegistered.class, files::registered),
                on(PrescriptionAccepted.class, files::accepted),
                on(PrescriptionAccepted.class, prescriptions::accepted),
                on(PrescriptionDeclined.class, prescriptions::declined),
                on(InterviewInvited.class, interviews::invited),
                on(InterviewMoved.class, interviews::moved),
                on(InterviewCancelled.class, interviews::cancelled),
                on(DayReminded.class, interviews::reminded),
                on(RecruiterScheduled.class, recruiters::scheduled),
                on(RecruiterReleased.class, recruiters::released),
                on(ReaderAppointed.class, readers::appointed),
                on(VerdictGiven.class, verdicts::verdictGiven),
                on(AvailabilityAsked.class, pool::asked),
                on(AvailabilityReminded.class, pool::reminded),
                on(PoolLeft.class, pool::left),
                on(ContactAsked.class, pool::contactAsked),
                on(ContactAccepted.class, pool::contactAccepted),
                on(ContactRefused.class, pool::contactRefused),
                on(ContactLapsed.class, pool::contactLapsed),
                on(NeedConfirmationAsked.class, needs::asked),
                on(NeedWentStale.class, needs::wentStale),
                on(PapersReminded.class, papers::reminded)));
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
