package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.InMemoryPages;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.PartnerRule;
import fr.numericemploi.domain.partners.Recruiter;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.InputRule;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

public final class InMemoryRecruiters implements Recruiters, RecruiterViews {
    private final Map<RecruiterId, Recruiter.Snapshot> kept = new HashMap<>();
    private final CompanyViews companies;

    public InMemoryRecruiters(CompanyViews companies) {
        this.companies = companies;
    }

    @Override
    public Optional<Recruiter> find(RecruiterId id) {
        return Optional.ofNullable(kept.get(id)).map(Recruiter::restore);
    }

    @Override
    public void save(Recruiter recruiter) {
        var next = recruiter.snapshot();
        var version = find(next.id()).map(before -> before.snapshot().version()).orElse(0L);
        InputRule.STALE.refuseIf(version != next.version());
        var email = next.profile().contact().email();
        PartnerRule.CONTACT_KNOWN.refuseIf(
                kept.values().stream().anyMatch(other -> clash(other, next)), Map.of("email", email.value()));
        kept.put(
                next.id(),
                new Recruiter.Snapshot(next.id(), next.company(), next.profile(), next.active(), version + 1));
    }

    @Override
    public List<RecruiterView> views(Collection<RecruiterId> ids) {
        return sorted(recruiter -> ids.contains(recruiter.id()));
    }

    @Override
    public Page<RecruiterView> list(CompanyId company, PageRequest page) {
        return InMemoryPages.of(sorted(recruiter -> recruiter.company().equals(company)), page, view -> view.id()
                .toString());
    }

    private List<RecruiterView> sorted(Predicate<Recruiter.Snapshot> wanted) {
        return kept.values().stream()
                .filter(wanted)
                .map(this::view)
                .sorted(Comparator.comparing(view -> view.id().toString()))
                .toList();
    }

    private static boolean clash(Recruiter.Snapshot one, Recruiter.Snapshot other) {
        return !one.id().equals(other.id())
                && one.company().equals(other.company())
                && one.profile()
                        .contact()
                        .email()
                        .key()
                        .equals(other.profile().contact().email().key());
    }

    private RecruiterView view(Recruiter.Snapshot recruiter) {
        var contact = recruiter.profile().contact();
        return new RecruiterView(
                recruiter.id().value(),
                recruiter.company().value(),
                companies.view(recruiter.company()).orElseThrow().name(),
                contact.firstName(),
                contact.lastName(),
                contact.email().value(),
                recruiter.profile().kind(),
                recruiter.profile().expertise(),
                recruiter.active(),
                recruiter.version());
    }
}
