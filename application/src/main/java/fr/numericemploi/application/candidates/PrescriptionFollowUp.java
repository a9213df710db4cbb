package fr.numericemploi.application.candidates;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.AGENCY_SYSTEM;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.COUNSELLOR;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import java.util.Optional;

/** Agencies follow their own prescriptions and nobody else's; coordinators those of their territory. */
@ApplicationService
public class PrescriptionFollowUp {
    private final PrescriptionViews views;
    private final CurrentCaller caller;

    @Inject
    public PrescriptionFollowUp(PrescriptionViews views, CurrentCaller caller) {
        this.views = views;
        this.caller = caller;
    }

    public PrescriptionView find(PrescriptionId id) {
        var reader = reader();
        return views.view(id).filter(view -> sees(reader, view)).orElseThrow(Unknown.prescription(id));
    }

    /** The newest first. An agency gets its own, whichever agency it asks for. */
    public Page<PrescriptionLine> list(
            Optional<AgencyId> agency, Optional<Status> status, Optional<String> text, PageRequest page) {
        var reader = reader();
        var search = new PrescriptionSearch(reader.territory(), reader.agency().or(() -> agency), status, text);
        return views.list(search, page);
    }

    private Caller reader() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR, COUNSELLOR, AGENCY_SYSTEM);
    }

    private static boolean sees(Caller reader, PrescriptionView view) {
        return reader.agency()
                .map(own -> own.value().equals(view.agency()))
                .orElseGet(() -> reader.sees(new TerritoryCode(view.territory())));
    }
}
