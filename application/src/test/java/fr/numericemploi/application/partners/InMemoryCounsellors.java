package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.InMemoryPages;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.Counsellor;
import fr.numericemploi.domain.partners.CounsellorId;
import fr.numericemploi.domain.partners.PartnerRule;
import fr.numericemploi.domain.shared.InputRule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryCounsellors implements Counsellors, CounsellorViews {
    private final Map<CounsellorId, Counsellor.Snapshot> kept = new HashMap<>();

    @Override
    public Optional<Counsellor> find(CounsellorId id) {
        return Optional.ofNullable(kept.get(id)).map(Counsellor::restore);
    }

    @Override
    public void save(Counsellor counsellor) {
        var next = counsellor.snapshot();
        var version = find(next.id()).map(before -> before.snapshot().version()).orElse(0L);
        InputRule.STALE.refuseIf(version != next.version());
        var email = next.contact().email();
        PartnerRule.CONTACT_KNOWN.refuseIf(
                kept.values().stream().anyMatch(other -> clash(other, next)), Map.of("email", email.value()));
        kept.put(
                next.id(),
                new Counsellor.Snapshot(next.id(), next.agency(), next.contact(), next.active(), version + 1));
    }

    @Override
    public Optional<CounsellorView> view(CounsellorId id) {
        return Optional.ofNullable(kept.get(id)).map(InMemoryCounsellors::view);
    }

    @Override
    public List<CounsellorView> of(AgencyId agency) {
        return kept.values().stream()
                .filter(counsellor -> counsellor.agency().equals(agency))
                .map(InMemoryCounsellors::view)
                .sorted(Comparator.comparing(view -> view.id().toString()))
                .toList();
    }

    @Override
    public Page<CounsellorView> list(AgencyId agency, PageRequest page) {
        return InMemoryPages.of(of(agency), page, view -> view.id().toString());
    }

    private static boolean clash(Counsellor.Snapshot one, Counsellor.Snapshot other) {
        return !one.id().equals(other.id())
                && one.agency().equals(other.agency())
                && one.contact().email().key().equals(other.contact().email().key());
    }

    private static CounsellorView view(Counsellor.Snapshot counsellor) {
        return new CounsellorView(
                counsellor.id().value(),
                counsellor.agency().value(),
                counsellor.contact().firstName(),
                counsellor.contact().lastName(),
                counsellor.contact().email().value(),
                counsellor.active(),
                counsellor.version());
    }
}
