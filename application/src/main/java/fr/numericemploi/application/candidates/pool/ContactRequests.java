package fr.numericemploi.application.candidates.pool;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.LINK_HOLDER;
import static fr.numericemploi.domain.partners.Role.RECRUITER;
import static fr.numericemploi.domain.partners.Role.SYSTEM;

import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.pool.ContactRequest;
import fr.numericemploi.domain.candidates.pool.ContactRequestId;
import fr.numericemploi.domain.candidates.pool.ContactStatus;
import fr.numericemploi.domain.candidates.pool.PoolEntry;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolRule;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.Event;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A company asks somebody of the pool for contact; the person decides whether it learns who that is. */
@ApplicationService
public class ContactRequests {
    private final Contacts contacts;
    private final ContactViews views;
    private final PoolEntries entries;
    private final CandidateFiles files;
    private final PoolSettings settings;
    private final CurrentCaller caller;
    private final Journal journal;
    private final NewIds ids;
    private final Clock clock;

    @Inject
    public ContactRequests(
            Contacts contacts,
            ContactViews views,
            PoolEntries entries,
            CandidateFiles files,
            PoolSettings settings,
            CurrentCaller caller,
            Journal journal,
            NewIds ids,
            Clock clock) {
        this.contacts = contacts;
        this.views = views;
        this.entries = entries;
        this.files = files;
        this.settings = settings;
        this.caller = caller;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    public ContactRequestId ask(AskContact command) {
        var recruiter = caller.get().require(RECRUITER);
        var company = recruiter.company().orElseThrow();
        var entry = entries.find(command.entry())
                .filter(PoolEntry::isFound)
                .orElseThrow(() -> unknown("Le profil", command.entry().value()));
        refuseAgain(company, command.entry());
        refuseTooMany(company);
        var by = recruiter.person().map(RecruiterId::new).orElseThrow(() -> InputRule.FORBIDDEN.brokenBy(Map.of()));
        var request = ContactRequest.ask(
                new ContactRequestId(ids.next()),
                entry,
                company,
                by,
                command.message(),
                today(),
                today().plus(settings.contact()));
        keep(request, request.asked());
        return request.snapshot().id();
    }

    /** The person's answer, by a signed link or told to a coordinator. */
    public void answer(ContactRequestId id, boolean yes) {
        var by = caller.get().require(ADMINISTRATOR, COORDINATOR, LINK_HOLDER);
        var request = visible(by, id);
        keep(request, yes ? request.accept(today()) : request.refuse(today()));
    }

    /** Closes one request that was not answered in time; false when there is none. */
    public boolean lapse() {
        caller.get().require(SYSTEM);
        var overdue = contacts.claimOverdue(today());
        overdue.ifPresent(request -> keep(request, request.lapse(today())));
        return overdue.isPresent();
    }

    public ContactView find(ContactRequestId id) {
        var by = caller.get().require(ADMINISTRATOR, COORDINATOR, RECRUITER, LINK_HOLDER, SYSTEM);
        var request = visible(by, id).snapshot();
        return new ContactView(ContactItem.of(request), request.message(), revealed(request));
    }

    public Page<ContactItem> list(PageRequest page) {
        var by = caller.get().require(ADMINISTRATOR, COORDINATOR, RECRUITER);
        return views.list(by.company(), by.territory(), page);
    }

    private void refuseAgain(CompanyId company, PoolEntryId entry) {
        var before = contacts.latest(company, entry)
                .map(request -> request.snapshot().status());
        PoolRule.CONTACT_AWAITED.refuseIf(before.equals(Optional.of(ContactStatus.PENDING)));
        before.filter(status -> status != ContactStatus.LAPSED).ifPresent(status -> {
            throw PoolRule.CONTACT_ANSWERED.brokenBy(Map.of("status", status.label()));
        });
    }

    private void refuseTooMany(CompanyId company) {
        PoolRule.CONTACT_LIMIT.refuseIf(
                contacts.countAsked(company, today()) >= settings.contactsPerDay(),
                Map.of("max", settings.contactsPerDay()));
    }

    private ContactRequest visible(Caller by, ContactRequestId id) {
        return contacts.find(id)
                .filter(request -> sees(by, request.snapshot()))
                .orElseThrow(() -> unknown("La demande de contact", id.value()));
    }

    private boolean sees(Caller by, ContactRequest.Snapshot request) {
        return switch (by.role()) {
            case RECRUITER -> by.company().equals(Optional.of(request.company()));
            case LINK_HOLDER -> by.person().equals(Optional.of(request.id().value()));
            default ->
                entries.find(request.entry()).stream()
                        .anyMatch(entry -> by.sees(entry.snapshot().territory()));
        };
    }

    private Optional<ContactView.Revealed> revealed(ContactRequest.Snapshot request) {
        return request.status() == ContactStatus.ACCEPTED
                ? files.cards(List.of(request.candidate())).stream().findFirst().map(ContactView.Revealed::of)
                : Optional.empty();
    }

    private void keep(ContactRequest request, Event happened) {
        contacts.save(request);
        journal.record(happened);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static RuleViolation unknown(String what, UUID id) {
        return InputRule.UNKNOWN.brokenBy(Map.of("what", what, "id", id));
    }
}
