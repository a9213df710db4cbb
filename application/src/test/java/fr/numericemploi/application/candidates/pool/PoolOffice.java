package fr.numericemploi.application.candidates.pool;

import static fr.numericemploi.domain.candidates.Prescriptions.aFileOf;

import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.candidates.InMemoryCandidateCards;
import fr.numericemploi.application.candidates.InMemoryCandidates;
import fr.numericemploi.application.candidates.InMemoryPrescriptions;
import fr.numericemploi.application.reference.InMemoryReferenceTables;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InMemoryJournal;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.application.shared.RisingIds;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pool and all that works on it, in memory; a coordinator is at the desk, and it is the 2nd of March. */
final class PoolOffice {
    static final PageRequest FIRST_PAGE = new PageRequest(Optional.empty(), 20);
    private static final PoolSettings SETTINGS =
            new PoolSettings(Period.ofMonths(6), Period.ofDays(14), Period.ofDays(7), Period.ofDays(10), 2);

    final InMemoryPoolEntries entries = new InMemoryPoolEntries();
    final InMemoryPoolProfiles profiles = new InMemoryPoolProfiles();
    final InMemoryContacts requests = new InMemoryContacts(entries);
    final InMemoryCandidates candidates = new InMemoryCandidates();
    final InMemoryJournal journal = new InMemoryJournal();
    final CurrentCaller caller = new CurrentCaller();
    private final CandidateFiles files =
            new CandidateFiles(new InMemoryCandidateCards(candidates, new InMemoryPrescriptions()), caller);
    private final ReferenceData reference = new ReferenceData(new InMemoryReferenceTables(), caller);

    PoolOffice() {
        caller.set(Callers.aCoordinatorOf("ALSACE"));
    }

    TalentPool pool() {
        return poolOn("2026-03-02");
    }

    TalentPool poolOn(String day) {
        return new TalentPool(
                entries,
                entries,
                profiles,
                requests,
                files,
                reference,
                new PlainFrenchWords(),
                SETTINGS,
                caller,
                journal,
                new RisingIds(),
                clock(day));
    }

    ContactRequests contactsOn(String day) {
        return new ContactRequests(
                requests, requests, entries, files, SETTINGS, caller, journal, new RisingIds(), clock(day));
    }

    PoolSearch search() {
        return new PoolSearch(profiles, new PlainFrenchWords(), reference, caller);
    }

    /** Opens a file and lets the commission find the person employable. */
    PoolEntryId retained(Person person) {
        return retained(fileOf(person));
    }

    PoolEntryId retained(CandidateId candidate) {
        decide(candidate, Decision.EMPLOYABLE, List.of());
        return entries.of(candidate).orElseThrow().snapshot().id();
    }

    CandidateId fileOf(Person person) {
        var file = aFileOf(person);
        candidates.save(file);
        return file.snapshot().id();
    }

    void decide(CandidateId candidate, Decision decision, List<SkillCode> missing) {
        pool().admit(new PoolAdmission(
                candidate, decision, List.of(new RomeCode("M1855")), missing, LocalDate.of(2026, 3, 2)));
    }

    static PoolQuery forWords(String text) {
        return new PoolQuery(Optional.empty(), Map.of(), Set.of(), Optional.empty(), text);
    }

    static PoolQuery everybody() {
        return forWords("");
    }

    private static Clock clock(String day) {
        return Clock.fixed(LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
