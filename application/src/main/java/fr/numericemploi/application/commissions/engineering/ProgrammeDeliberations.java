package fr.numericemploi.application.commissions.engineering;

import static java.util.stream.Collectors.toSet;

import fr.numericemploi.application.catalogue.programmes.ProgrammeApproval;
import fr.numericemploi.application.catalogue.programmes.ProgrammeFacts;
import fr.numericemploi.application.catalogue.programmes.ProgrammeFiles;
import fr.numericemploi.application.commissions.SittingDesk;
import fr.numericemploi.application.commissions.evaluation.CommissionSettings;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.commissions.Deliberation;
import fr.numericemploi.domain.commissions.Member;
import fr.numericemploi.domain.commissions.engineering.ProgrammeDecision;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSitting;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSittingId;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The training-engineering commission sits on what was submitted, decides, and closes: then its decisions take effect. */
@ApplicationService
public class ProgrammeDeliberations {
    /** More than a commission reads in one sitting; what is left stands on the next agenda. */
    private static final int LONGEST_AGENDA = 100;

    private final ProgrammeSittings sittings;
    private final ProgrammeFiles programmes;
    private final ProgrammeApproval approval;
    private final CommissionSettings settings;
    private final SittingDesk desk;
    private final Journal journal;
    private final NewIds ids;

    @Inject
    public ProgrammeDeliberations(
            ProgrammeSittings sittings,
            ProgrammeFiles programmes,
            ProgrammeApproval approval,
            CommissionSettings settings,
            CurrentCaller caller,
            Journal journal,
            NewIds ids) {
        this.sittings = sittings;
        this.programmes = programmes;
        this.approval = approval;
        this.settings = settings;
        this.desk = new SittingDesk(caller);
        this.journal = journal;
        this.ids = ids;
    }

    /** Opens a sitting on all that is submitted in the territory. */
    public ProgrammeSittingId open(TerritoryCode territory, LocalDate heldOn, List<Member> present) {
        desk.refuseStranger(territory);
        var submitted = programmes.submitted(Optional.of(territory), new PageRequest(Optional.empty(), LONGEST_AGENDA));
        var agenda = submitted.items().stream().map(ProgrammeFacts::id).collect(toSet());
        var sitting = ProgrammeSitting.open(
                new ProgrammeSittingId(ids.next()),
                Deliberation.open(territory, heldOn, settings.quorum(), agenda, present));
        sittings.save(sitting);
        journal.record(sitting.opened());
        return sitting.snapshot().id();
    }

    public void attend(ProgrammeSittingId id, long version, List<Member> present) {
        var sitting = toChange(id, version);
        sitting.attend(present);
        sittings.save(sitting);
    }

    public void decide(DecideProgramme command) {
        var sitting = toChange(command.sitting(), command.version());
        sitting.decide(command.programme(), command.decision());
        sittings.save(sitting);
    }

    /** Every decision takes effect at once: programmes are approved, or sent back with the remarks. */
    public void close(ProgrammeSittingId id, long version) {
        var sitting = toChange(id, version);
        var closed = sitting.close();
        sittings.save(sitting);
        journal.record(closed);
        sitting.snapshot().deliberation().decisions().forEach(this::takeEffect);
    }

    public ProgrammeSittingView sitting(ProgrammeSittingId id) {
        return view(desk.toRead(id.value(), () -> sittings.find(id)));
    }

    public Page<ProgrammeSittingView> list(PageRequest page) {
        return sittings.list(desk.staff().territory(), page).map(this::view);
    }

    private void takeEffect(ProgrammeVersionId programme, ProgrammeDecision decision) {
        if (decision.approved()) {
            approval.approve(programme);
        } else {
            approval.sendBack(programme, decision.remarks().text());
        }
    }

    private ProgrammeSittingView view(ProgrammeSitting sitting) {
        return ProgrammeSittingView.of(
                sitting.snapshot(), programme -> programmes.version(programme).title());
    }

    private ProgrammeSitting toChange(ProgrammeSittingId id, long version) {
        return desk.toChange(id.value(), version, () -> sittings.find(id));
    }
}
