package fr.numericemploi.application.catalogue.needs;

import static java.util.stream.Collectors.toMap;

import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.NeedRule;
import fr.numericemploi.domain.catalogue.needs.NeedStatus;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.RomeCode;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Shows needs to whoever sees them. */
@ApplicationService
public class NeedReader {
    private final NeedViews views;
    private final PartnerDirectory partners;
    private final ReferenceData reference;
    private final NeedAccess access;

    @Inject
    public NeedReader(
            NeedViews views, Needs needs, PartnerDirectory partners, ReferenceData reference, CurrentCaller caller) {
        this.views = views;
        this.partners = partners;
        this.reference = reference;
        this.access = new NeedAccess(caller, needs);
    }

    public NeedView find(NeedId id) {
        var reader = access.reader();
        return views.view(id)
                .filter(need ->
                        NeedAccess.sees(reader, id, new CompanyId(need.company()), new TerritoryCode(need.territory())))
                .orElseThrow(NeedAccess.unknown(id));
    }

    /** Only what is open is published: what waits for a review, or for the company's word, is not. */
    public NeedAdvert advert(NeedId id) {
        var need = find(id);
        NeedRule.NOT_OPEN.refuseIf(
                need.status() != NeedStatus.OPEN, Map.of("status", need.status().label()));
        var skills = need.skills().keySet().stream().collect(toMap(code -> code, code -> reference
                .skill(new SkillCode(code))
                .label()));
        return new NeedAdvert(
                need,
                partners.company(new CompanyId(need.company())),
                reference.commune(new InseeCode(need.place())),
                reference.label(new RomeCode(need.job())),
                skills);
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
