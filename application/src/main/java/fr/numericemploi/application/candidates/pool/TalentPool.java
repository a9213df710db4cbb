package fr.numericemploi.application.candidates.pool;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COMMISSION_MEMBER;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.LINK_HOLDER;
import static fr.numericemploi.domain.partners.Role.SYSTEM;

import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.pool.Assessment;
import fr.numericemploi.domain.candidates.pool.LeavingReason;
import fr.numericemploi.domain.candidates.pool.PoolEntry;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolKind;
import fr.numericemploi.domain.candidates.pool.PoolProfile;
import fr.numericemploi.domain.candidates.pool.PoolRule;
import fr.numericemploi.domain.candidates.pool.PoolStatus;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Event;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is in the pool: people enter by the commission's verdict, are asked from time to time, and leave for a reason. */
@ApplicationService
public class TalentPool {
    private final PoolEntries entries;
    private final PoolEntryViews views;
    private final PoolProfiles profiles;
    private final PendingContacts contacts;
    private final CandidateFiles files;
    private final Showcase showcase;
    private final PoolSettings settings;
    private final CurrentCaller caller;
    private final Journal journal;
    private final NewIds ids;
    private final Clock clock;

    @Inject
    public TalentPool(
            PoolEntries entries,
            PoolEntryViews views,
            PoolProfiles profiles,
            Contacts contacts,
            CandidateFiles files,
            ReferenceData reference,
            FrenchWords french,
            PoolSettings settings,
            CurrentCaller caller,
            Journal journal,
            NewIds ids,
            Clock clock) {
        this.entries = entries;
        this.views = views;
        this.profiles = profiles;
        this.contacts = new PendingContacts(contacts, journal);
        this.files = files;
        this.showcase = new Showcase(reference, french);
        this.settings = settings;
        this.caller = caller;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Any verdict, in the transaction that gives it: retained people enter or stay, redirected ones leave. */
    public void admit(PoolAdmission verdict) {
        caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER);
        var known = entries.of(verdict.candidate());
        PoolKind.of(verdict.decision())
                .map(kind -> new Assessment(kind, verdict.targetJobs(), verdict.missingSkills()))
                .ifPresentOrElse(
                        assessment -> retain(verdict, assessment, known), () -> known.filter(PoolEntry::isFound)
                                .ifPresent(entry -> leave(entry, LeavingReason.REDIRECTED, "")));
    }

    /** Asks, reminds or takes out one person whose time has come; false when there is none. */
    public boolean askOrExpire() {
        caller.get().require(SYSTEM);
        var due = entries.claimDue(today(), today().plus(settings.reminder()));
        due.ifPresent(this::attend);
        return due.isPresent();
    }

    /** The person's answer, by a signed link or told to a coordinator. */
    public void answer(PoolEntryId id, boolean available) {
        var entry = answerable(id);
        if (available) {
            keep(entry, entry.confirm(today(), settings.stay()));
        } else {
            leave(entry, LeavingReason.NO, "");
        }
    }

    public void takeOut(TakeOut command) {
        var entry = ofStaff(command.entry());
        InputRule.STALE.refuseIf(entry.snapshot().version() != command.version());
        PoolRule.REASON_NOT_STAFF.refuseIf(
                !command.reason().givenByStaff(),
                Map.of("reason", command.reason().name()));
        leave(entry, command.reason(), command.note());
    }

    /** In the transaction that erases the person's file. */
    public void forget(CandidateId candidate) {
        caller.get();
        entries.of(candidate).ifPresent(entry -> {
            if (entry.isFound()) {
                leave(entry, LeavingReason.ERASED, "");
            }
            profiles.forget(entry.snapshot().id());
        });
    }

    public PoolEntryView find(PoolEntryId id) {
        var reader = caller.get().require(ADMINISTRATOR, COORDINATOR, LINK_HOLDER, SYSTEM);
        return views.view(id)
                .filter(view -> reader.is(LINK_HOLDER)
                        ? reader.person().equals(Optional.of(id.value()))
                        : reader.sees(new TerritoryCode(view.territory())))
                .orElseThrow(() -> unknown(id));
    }

    public Page<PoolEntryView> list(Optional<PoolStatus> status, PageRequest page) {
        var reader = caller.get().require(ADMINISTRATOR, COORDINATOR);
        return views.list(reader.territory(), status, page);
    }

    /**
     * What companies could find when that day ended, without the words, for those who count. Which territory a caller may
     * count is for the use case that asks.
     */
    public List<PoolProfile> shownOn(TerritoryCode territory, LocalDate day) {
        caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER);
        return profiles.on(territory, day);
    }

    private void retain(PoolAdmission verdict, Assessment assessment, Optional<PoolEntry> known) {
        var card = files.card(verdict.candidate());
        var day = verdict.decidedOn();
        var entry = known.orElseGet(() -> PoolEntry.enter(
                new PoolEntryId(ids.next()), card.id(), card.territory(), assessment, day, settings.stay()));
        keep(entry, known.isEmpty() ? entry.entered() : entry.renew(assessment, day, settings.stay()));
        profiles.show(showcase.profile(entry, card), card.territory(), day);
    }

    private void attend(PoolEntry entry) {
        var place = entry.snapshot();
        if (place.status() == PoolStatus.ACTIVE) {
            keep(entry, entry.ask(today().plus(settings.answer())));
        } else if (place.answerBy().orElseThrow().isBefore(today())) {
            leave(entry, LeavingReason.SILENCE, "");
        } else {
            keep(entry, entry.remind());
        }
    }

    private void leave(PoolEntry entry, LeavingReason reason, String note) {
        keep(entry, entry.leave(reason, note));
        profiles.hide(entry.snapshot().id(), today());
        contacts.lapse(entry.snapshot().id(), today());
    }

    private void keep(PoolEntry entry, Event happened) {
        entries.save(entry);
        journal.record(happened);
    }

    private PoolEntry answerable(PoolEntryId id) {
        var by = caller.get().require(ADMINISTRATOR, COORDINATOR, LINK_HOLDER);
        if (!by.is(LINK_HOLDER)) {
            return ofStaff(id);
        }
        InputRule.FORBIDDEN.refuseIf(!by.person().equals(Optional.of(id.value())));
        return entries.find(id).orElseThrow(() -> unknown(id));
    }

    private PoolEntry ofStaff(PoolEntryId id) {
        var staff = caller.get().require(ADMINISTRATOR, COORDINATOR);
        return entries.find(id)
                .filter(entry -> staff.sees(entry.snapshot().territory()))
                .orElseThrow(() -> unknown(id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static RuleViolation unknown(PoolEntryId id) {
        return InputRule.UNKNOWN.brokenBy(Map.of("what", "L'entrée au vivier", "id", id.value()));
    }
}
