package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.NeedStatus;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.RomeCode;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shows needs to whoever sees them. */
@ApplicationService
public class NeedReader {
    private final NeedViews views;
    private final NeedAccess access;

    @Inject
    public NeedReader(NeedViews views, Needs needs, CurrentCaller caller) {
        this.views = views;
        this.access = new NeedAccess(caller, needs);
    }

    public NeedView find(NeedId id) {
        var reader = access.reader();
        return views.view(id)
                .filter(need ->
                        NeedAccess.sees(reader, id, new CompanyId(need.company()), new TerritoryCode(need.territory())))
                .orElseThrow(NeedAccess.unknown(id));
    }

    /** A recruiter's own company's; the territory's for its staff, of one company where it is named. */
    public Page<NeedView> list(
            Optional<CompanyId> company, Optional<NeedStatus> status, Optional<RomeCode> family, PageRequest page) {
        var reader = access.reader();
        var search = reader.is(Role.RECRUITER)
                ? new NeedSearch(Optional.empty(), reader.company(), status, family)
                : new NeedSearch(reader.territory(), company, status, family);
        return views.list(search, page);
    }
}
