package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COMMISSION_MEMBER;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.COUNSELLOR;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.Agency;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.inject.Inject;
import java.util.Optional;

/** The agencies of a territory: their staff reads them, coordinators and administrators keep them. */
@ApplicationService
public class AgencyNetwork {
    private final Agencies agencies;
    private final AgencyViews views;
    private final CurrentCaller caller;
    private final TerritoryStaff staff;
    private final Journal journal;
    private final NewIds ids;

    @Inject
    public AgencyNetwork(
            Agencies agencies,
            AgencyViews views,
            Territories territories,
            CurrentCaller caller,
            Journal journal,
            NewIds ids) {
        this.agencies = agencies;
        this.views = views;
        this.caller = caller;
        this.staff = new TerritoryStaff(caller, territories);
        this.journal = journal;
        this.ids = ids;
    }

    public AgencyId register(RegisterAgency command) {
        staff.requireKeeperOf(command.territory());
        var agency = Agency.register(
                new AgencyId(ids.next()), command.kind(), command.code(), command.name(), command.territory());
        agencies.save(agency);
        journal.record(agency.registered());
        return agency.snapshot().id();
    }

    public void change(ChangeAgency command) {
        findToKeep(command.id());
        staff.requireKeeperOf(command.territory());
        var agency = agencies.find(command.id()).orElseThrow(Unknown.agency(command.id()));
        InputRule.STALE.refuseIf(agency.snapshot().version() != command.version());
        var changed = agency.change(command.name(), command.territory(), command.open());
        agencies.save(agency);
        journal.record(changed);
    }

    /** For those who keep the agency, and what belongs to it. */
    public AgencyView findToKeep(AgencyId id) {
        var keeper = staff.keeper();
        return views.view(id)
                .filter(view -> keeper.sees(new TerritoryCode(view.territory())))
                .orElseThrow(Unknown.agency(id));
    }

    public AgencyView find(AgencyId id) {
        var reader = caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER, COUNSELLOR);
        return views.view(id)
                .filter(view -> reader.sees(new TerritoryCode(view.territory()))
                        || reader.agency().equals(Optional.of(id)))
                .orElseThrow(Unknown.agency(id));
    }

    public Page<AgencyView> list(PageRequest page) {
        return views.list(staff.reader().territory(), page);
    }
}
