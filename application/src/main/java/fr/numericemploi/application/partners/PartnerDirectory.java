package fr.numericemploi.application.partners;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.CounsellorId;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.RuleViolation;
import fr.numericemploi.domain.shared.Siret;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The partners as the other contexts look them up. It asks for a known caller only: how far that caller sees is decided by
 * the use case that looks up. An id that is unknown is refused.
 */
@ApplicationService
public class PartnerDirectory {
    private final AgencyViews agencies;
    private final CounsellorViews counsellors;
    private final CompanyViews companies;
    private final RecruiterViews recruiters;
    private final TrainingBodyViews bodies;
    private final FunderViews funders;
    private final CurrentCaller caller;
    private final TerritoryStaff staff;

    @Inject
    public PartnerDirectory(
            AgencyViews agencies,
            CounsellorViews counsellors,
            CompanyViews companies,
            RecruiterViews recruiters,
            TrainingBodyViews bodies,
            FunderViews funders,
            Territories territories,
            CurrentCaller caller) {
        this.agencies = agencies;
        this.counsellors = counsellors;
        this.companies = companies;
        this.recruiters = recruiters;
        this.bodies = bodies;
        this.funders = funders;
        this.caller = caller;
        this.staff = new TerritoryStaff(caller, territories);
    }

    public AgencyView agency(AgencyId id) {
        caller.get();
        return agencies.view(id).orElseThrow(Unknown.agency(id));
    }

    public CounsellorView counsellor(CounsellorId id) {
        caller.get();
        return counsellors.view(id).orElseThrow(Unknown.counsellor(id));
    }

    public List<CounsellorView> counsellorsOf(AgencyId id) {
        agency(id);
        return counsellors.of(id);
    }

    public CompanyView company(CompanyId id) {
        caller.get();
        return companies.view(id).orElseThrow(Unknown.company(id));
    }

    public RecruiterView recruiter(RecruiterId id) {
        return recruiters(Set.of(id)).get(0);
    }

    /** Each once, in the order they were registered. */
    public List<RecruiterView> recruiters(Collection<RecruiterId> ids) {
        caller.get();
        return all(ids, recruiters.views(ids), view -> new RecruiterId(view.id()), Unknown::recruiter);
    }

    public TrainingBodyView trainingBody(TrainingBodyId id) {
        return trainingBodies(Set.of(id)).get(0);
    }

    /** What is registered under that SIRET. */
    public Optional<TrainingBodyView> trainingBody(Siret siret) {
        caller.get();
        return bodies.view(siret);
    }

    /** Each once, by SIRET. */
    public List<TrainingBodyView> trainingBodies(Collection<TrainingBodyId> ids) {
        caller.get();
        return all(ids, bodies.views(ids), TrainingBodyView::id, Unknown::body);
    }

    public FunderView funder(FunderId id) {
        return funders(Set.of(id)).get(0);
    }

    /** Each once, in the order they were registered. */
    public List<FunderView> funders(Collection<FunderId> ids) {
        caller.get();
        return all(ids, funders.views(ids), FunderView::id, Unknown::funder);
    }

    /** @throws fr.numericemploi.domain.shared.RuleViolation {@code partners.unknown-territory} where it is not open */
    public void requireTerritory(TerritoryCode code) {
        caller.get();
        staff.requireOpen(code);
    }

    private static <I, V> List<V> all(
            Collection<I> wanted, List<V> found, Function<V, I> id, Function<I, Supplier<RuleViolation>> unknown) {
        var known = found.stream().map(id).collect(toSet());
        wanted.stream().filter(not(known::contains)).findFirst().ifPresent(missing -> {
            throw unknown.apply(missing).get();
        });
        return found;
    }
}
