package fr.numericemploi.application.situations;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.AGENCY_SYSTEM;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.COUNSELLOR;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.situations.FileId;
import fr.numericemploi.domain.situations.Situation;
import fr.numericemploi.domain.situations.SituationFacts;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Agencies tell situations; only coordinators and administrators read and correct them. */
@ApplicationService
public class SituationFiles {
    private final Situations situations;
    private final CurrentCaller caller;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public SituationFiles(Situations situations, CurrentCaller caller, Journal journal, Clock clock) {
        this.situations = situations;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a prescription tells, kept with it as it was told. */
    public void tell(FileId prescription, TerritoryCode territory, SituationFacts facts) {
        caller.get().require(ADMINISTRATOR, COORDINATOR, COUNSELLOR, AGENCY_SYSTEM);
        situations.save(Situation.file(prescription, territory, facts));
    }

    /** The prescription turns out to be about that person, whose file takes over what it does not have. */
    public void settle(FileId prescription, FileId person, TerritoryCode territory) {
        caller.get().require(ADMINISTRATOR, COORDINATOR, COUNSELLOR, AGENCY_SYSTEM);
        var told = situations
                .find(prescription)
                .map(situation -> situation.snapshot().facts());
        var known =
                situations.find(person).orElseGet(() -> Situation.file(person, territory, SituationFacts.NOTHING_TOLD));
        told.ifPresent(known::told);
        situations.save(known);
    }

    public SituationView find(FileId file) {
        return SituationView.of(within(file).snapshot());
    }

    /** @param version the version that the caller read */
    public void change(FileId file, long version, SituationForm form) {
        var situation = within(file);
        InputRule.STALE.refuseIf(situation.snapshot().version() != version);
        var changed = situation.change(form.toFacts(LocalDate.now(clock)));
        situations.save(situation);
        journal.record(changed);
    }

    /** The person is to be forgotten. */
    public void erase(Collection<FileId> files) {
        caller.get().require(ADMINISTRATOR, COORDINATOR);
        situations.erase(files);
    }

    private Situation within(FileId file) {
        var reader = caller.get().require(ADMINISTRATOR, COORDINATOR);
        return situations
                .find(file)
                .filter(situation -> reader.sees(situation.snapshot().territory()))
                .orElseThrow(() -> InputRule.UNKNOWN.brokenBy(Map.of("what", "La situation", "id", file.value())));
    }
}
