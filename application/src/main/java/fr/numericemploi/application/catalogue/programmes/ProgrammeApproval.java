package fr.numericemploi.application.catalogue.programmes;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * What the training-engineering commission decides on a submitted version. Only the commission's sittings call it, in the
 * transaction that closes them; nobody else can approve.
 */
@ApplicationService
public class ProgrammeApproval {
    private final Programmes programmes;
    private final ProgrammeStaff staff;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public ProgrammeApproval(Programmes programmes, CurrentCaller caller, Journal journal, Clock clock) {
        this.programmes = programmes;
        this.staff = new ProgrammeStaff(caller, programmes);
        this.journal = journal;
        this.clock = clock;
    }

    public void approve(ProgrammeVersionId id) {
        var programme = staff.found(staff.designer(), id.programme());
        var approved = programme.approve(id.number(), clock.instant());
        programmes.save(programme);
        journal.record(approved);
    }

    public void sendBack(ProgrammeVersionId id, String remarks) {
        var programme = staff.found(staff.designer(), id.programme());
        var sentBack = programme.sendBack(id.number(), remarks, clock.instant());
        programmes.save(programme);
        journal.record(sentBack);
    }
}
