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
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The agencies of a territory: their staff reads them, coordinators and administrators keep them. */
@ApplicationService
public class AgencyNetwork {
    private final Agencies agencies;
    private final AgencyViews views;
    private final CurrentCaller caller;
    private final Journal journal;
    private final NewIds ids;

    @Inject
    public AgencyNetwork(Agencies agencies, AgencyViews views, CurrentCaller caller, Journal journal, NewIds ids) {
        this.agencies = agencies;
        this.views = views;
        this.caller = caller;
        this.journal = journal;
        this.ids = ids;
    }

    public AgencyId register(RegisterAgency command) {
        requireKeeper(command.territory());
        var agency = Agency.register(
                new AgencyId(ids.next()), command.kind(), command.code(), command.name(), command.territory());
        agencies.save(agency);
        journal.record(agency.registered());
        return agency.snapshot().id();
    }

    public void change(ChangeAgency command) {
        var agency = agencies.find(command.id()).orElseThrow(() -> unknown(command.id()));
        requireKeeper(agency.snapshot().territory());
        requireKeeper(command.territory());
        InputRule.STALE.refuseIf(agency.snapshot().version() != command.version());
        var changed = agency.change(command.name(), command.territory(), command.open());
        agencies.save(agency);
        journal.record(changed);
    }

    public AgencyView find(AgencyId id) {
        var reader = caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER, COUNSELLOR);
        return views.view(id)
                .filter(view -> reader.sees(new TerritoryCode(view.territory()))
                        || reader.agency().equals(Optional.of(id)))
                .orElseThrow(() -> unknown(id));
    }

    public Page<AgencyView> list(PageRequest page) {
        var staff = caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER);
        return views.list(staff.territory(), page);
    }

    private void requireKeeper(TerritoryCode territory) {
        var keeper = caller.get().require(ADMINISTRATOR, COORDINATOR);
        InputRule.FORBIDDEN.refuseIf(!keeper.sees(territory));
    }

    private static RuleViolation unknown(AgencyId id) {
        return new RuleViolation(InputRule.UNKNOWN, Map.of("what", "L'agence", "id", id.value()));
    }
}
