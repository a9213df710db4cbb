package fr.numericemploi.application.catalogue.programmes;

import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Programme;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.shared.Event;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;

/** Programmes are drafted and submitted by those who design them; what the commission approved is published, and retired. */
@ApplicationService
public class ProgrammeDesign {
    private final Programmes programmes;
    private final ProgrammeStaff staff;
    private final KnownContent known;
    private final PartnerDirectory partners;
    private final Journal journal;
    private final NewIds ids;
    private final Clock clock;

    @Inject
    public ProgrammeDesign(
            Programmes programmes,
            PartnerDirectory partners,
            ReferenceData reference,
            CurrentCaller caller,
            Journal journal,
            NewIds ids,
            Clock clock) {
        this.programmes = programmes;
        this.staff = new ProgrammeStaff(caller, programmes);
        this.known = new KnownContent(partners, reference);
        this.partners = partners;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    public ProgrammeId draft(DraftProgramme command) {
        InputRule.FORBIDDEN.refuseIf(!staff.designer().sees(command.territory()));
        partners.requireTerritory(command.territory());
        known.require(command.content());
        var id = new ProgrammeId(ids.next());
        var programme = Programme.draft(id, command.territory(), command.origin(), command.content(), clock.instant());
        programmes.save(programme);
        journal.record(programme.drafted());
        return id;
    }

    /** Changes the draft; where there is none, opens the next version. */
    public void edit(ProgrammeId id, long version, Content content) {
        var programme = staff.found(staff.designer(), id, version);
        known.require(content);
        keep(programme, programme.edit(content, clock.instant()));
    }

    public void submit(ProgrammeId id, long version) {
        advance(staff.designer(), id, version, Programme::submit);
    }

    public void publish(ProgrammeId id, long version) {
        advance(staff.publisher(), id, version, Programme::publish);
    }

    public void retire(ProgrammeId id, long version) {
        advance(staff.publisher(), id, version, Programme::retire);
    }

    private void advance(Caller who, ProgrammeId id, long version, BiFunction<Programme, Instant, Event> step) {
        var programme = staff.found(who, id, version);
        keep(programme, step.apply(programme, clock.instant()));
    }

    private void keep(Programme programme, Event event) {
        programmes.save(programme);
        journal.record(event);
    }
}
