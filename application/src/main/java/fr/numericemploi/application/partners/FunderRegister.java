package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COMMISSION_MEMBER;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.FUNDER;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.Funder;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Who pays for training. Funders are of no territory: all coordinators keep them, all commissions read them. A funder
 * reads what is kept about itself, and knows nothing of the others.
 */
@ApplicationService
public class FunderRegister {
    private final Funders funders;
    private final FunderViews views;
    private final CurrentCaller caller;
    private final Journal journal;
    private final NewIds ids;

    @Inject
    public FunderRegister(Funders funders, FunderViews views, CurrentCaller caller, Journal journal, NewIds ids) {
        this.funders = funders;
        this.views = views;
        this.caller = caller;
        this.journal = journal;
        this.ids = ids;
    }

    public FunderId register(RegisterFunder command) {
        requireKeeper();
        var funder = Funder.register(new FunderId(ids.next()), command.profile());
        funders.save(funder);
        journal.record(funder.registered());
        return funder.snapshot().id();
    }

    public void change(ChangeFunder command) {
        requireKeeper();
        var funder = funders.find(command.id()).orElseThrow(Unknown.funder(command.id()));
        InputRule.STALE.refuseIf(funder.snapshot().version() != command.version());
        var changed = funder.change(command.profile(), command.active());
        funders.save(funder);
        journal.record(changed);
    }

    public FunderView find(FunderId id) {
        var reader = caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER, FUNDER);
        return views.views(List.of(id)).stream()
                .filter(view -> !reader.is(FUNDER) || reader.funder().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow(Unknown.funder(id));
    }

    public Page<FunderView> list(PageRequest page) {
        caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER);
        return views.list(page);
    }

    private void requireKeeper() {
        caller.get().require(ADMINISTRATOR, COORDINATOR);
    }
}
