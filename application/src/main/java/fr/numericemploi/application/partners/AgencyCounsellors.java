package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.Counsellor;
import fr.numericemploi.domain.partners.CounsellorId;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.inject.Inject;

/** The counsellors of an agency: who keeps the agency keeps them, who reads it reads them. */
@ApplicationService
public class AgencyCounsellors {
    private final AgencyNetwork network;
    private final Counsellors counsellors;
    private final CounsellorViews views;
    private final Journal journal;
    private final NewIds ids;

    @Inject
    public AgencyCounsellors(
            AgencyNetwork network, Counsellors counsellors, CounsellorViews views, Journal journal, NewIds ids) {
        this.network = network;
        this.counsellors = counsellors;
        this.views = views;
        this.journal = journal;
        this.ids = ids;
    }

    public CounsellorId register(RegisterCounsellor command) {
        network.findToKeep(command.agency());
        var id = new CounsellorId(ids.next());
        var counsellor = Counsellor.register(id, command.agency(), command.contact());
        counsellors.save(counsellor);
        journal.record(counsellor.registered());
        return id;
    }

    public void change(ChangeCounsellor command) {
        network.findToKeep(command.agency());
        var counsellor = counsellors
                .find(command.id())
                .filter(found -> found.snapshot().agency().equals(command.agency()))
                .orElseThrow(Unknown.counsellor(command.id()));
        InputRule.STALE.refuseIf(counsellor.snapshot().version() != command.version());
        var changed = counsellor.change(command.contact(), command.active());
        counsellors.save(counsellor);
        journal.record(changed);
    }

    public CounsellorView find(AgencyId agency, CounsellorId id) {
        network.find(agency);
        return views.view(id)
                .filter(view -> view.agency().equals(agency.value()))
                .orElseThrow(Unknown.counsellor(id));
    }

    public Page<CounsellorView> list(AgencyId agency, PageRequest page) {
        network.find(agency);
        return views.list(agency, page);
    }
}
