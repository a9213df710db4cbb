package fr.numericemploi.application.candidates;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.JournalViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** People's files, for the coordinators of the territories that prescribed them. */
@ApplicationService
public class CandidateRegister {
    private final CandidateViews views;
    private final PrescriptionViews told;
    private final JournalViews journalViews;
    private final Candidates candidates;
    private final PrescriptionReading reading;
    private final CurrentCaller caller;
    private final Journal journal;

    @Inject
    public CandidateRegister(
            CandidateViews views,
            PrescriptionViews told,
            JournalViews journalViews,
            Candidates candidates,
            PrescriptionReading reading,
            CurrentCaller caller,
            Journal journal) {
        this.views = views;
        this.told = told;
        this.journalViews = journalViews;
        this.candidates = candidates;
        this.reading = reading;
        this.caller = caller;
        this.journal = journal;
    }

    /** The newest first. */
    public Page<CandidateLine> list(Optional<Status> status, Optional<String> text, PageRequest page) {
        return views.list(new CandidateSearch(keeper().territory(), status, text), page);
    }

    public CandidateView find(CandidateId id) {
        var reader = keeper();
        return views.view(id)
                .map(view -> view.with(told.about(id)))
                .filter(view -> sees(reader, view))
                .orElseThrow(Unknown.candidate(id));
    }

    /** What happened to the person and to the prescriptions, from the first. */
    public List<TimelineEntry> timeline(CandidateId id) {
        var file = find(id);
        var subjects = Stream.concat(
                        Stream.of(file.id()), file.prescriptions().stream().map(compared -> compared.prescription()
                                .id()))
                .toList();
        return Timeline.of(journalViews.about(subjects));
    }

    public void change(ChangeContact command) {
        var candidate = within(command.id());
        var contact = command.contact().toContact(reading);
        InputRule.STALE.refuseIf(candidate.snapshot().version() != command.version());
        var changed = candidate.change(contact);
        candidates.save(candidate);
        journal.record(changed);
    }

    private Candidate within(CandidateId id) {
        find(id);
        return candidates.find(id).orElseThrow(Unknown.candidate(id));
    }

    private Caller keeper() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR);
    }

    private static boolean sees(Caller reader, CandidateView view) {
        return Stream.concat(
                        Stream.of(view.territory()),
                        view.prescriptions().stream()
                                .map(compared -> compared.prescription().territory()))
                .anyMatch(territory -> reader.sees(new TerritoryCode(territory)));
    }
}
