package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.TrainingBody;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.inject.Inject;
import java.util.List;

/** The training bodies of a territory: its staff reads them, coordinators and administrators keep them. */
@ApplicationService
public class TrainingBodyRegister {
    private final TrainingBodies bodies;
    private final TrainingBodyViews views;
    private final TerritoryStaff staff;
    private final Journal journal;
    private final NewIds ids;

    @Inject
    public TrainingBodyRegister(
            TrainingBodies bodies,
            TrainingBodyViews views,
            Territories territories,
            CurrentCaller caller,
            Journal journal,
            NewIds ids) {
        this.bodies = bodies;
        this.views = views;
        this.staff = new TerritoryStaff(caller, territories);
        this.journal = journal;
        this.ids = ids;
    }

    public TrainingBodyId register(RegisterTrainingBody command) {
        staff.requireKeeperOf(command.profile().territory());
        var id = new TrainingBodyId(ids.next());
        var body = TrainingBody.register(id, command.siret(), command.declaration(), command.profile());
        bodies.save(body);
        journal.record(body.registered());
        return id;
    }

    public void change(ChangeTrainingBody command) {
        find(staff.keeper(), command.id());
        staff.requireKeeperOf(command.profile().territory());
        var body = bodies.find(command.id()).orElseThrow(Unknown.body(command.id()));
        InputRule.STALE.refuseIf(body.snapshot().version() != command.version());
        var changed = body.change(command.declaration(), command.profile(), command.active());
        bodies.save(body);
        journal.record(changed);
    }

    public TrainingBodyView find(TrainingBodyId id) {
        return find(staff.reader(), id);
    }

    public Page<TrainingBodyView> list(PageRequest page) {
        return views.list(staff.reader().territory(), page);
    }

    private TrainingBodyView find(Caller who, TrainingBodyId id) {
        return views.views(List.of(id)).stream()
                .filter(view -> who.sees(view.profile().territory()))
                .findFirst()
                .orElseThrow(Unknown.body(id));
    }
}
