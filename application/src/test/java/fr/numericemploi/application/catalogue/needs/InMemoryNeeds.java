package fr.numericemploi.application.catalogue.needs;

import static java.util.Comparator.comparing;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.NeedRule;
import fr.numericemploi.domain.catalogue.needs.NeedStatus;
import fr.numericemploi.domain.catalogue.needs.NeededJob;
import fr.numericemploi.domain.catalogue.needs.Origin.Source;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed.Snapshot;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

public final class InMemoryNeeds implements Needs, NeedViews, NeedHistory {
    private final Map<NeedId, Snapshot> kept = new HashMap<>();
    private final List<Snapshot> told = new ArrayList<>();

    @Override
    public Optional<RecruitmentNeed> find(NeedId id) {
        return Optional.ofNullable(kept.get(id)).map(RecruitmentNeed::restore);
    }

    @Override
    public Optional<RecruitmentNeed> from(Source source, String offer) {
        return kept.values().stream()
                .filter(need -> isFrom(need, source, offer))
                .findFirst()
                .map(RecruitmentNeed::restore);
    }

    @Override
    public Optional<RecruitmentNeed> claimDue(LocalDate today, LocalDate askUntil) {
        return kept.values().stream()
                .filter(need -> need.status() == NeedStatus.OPEN)
                .filter(need -> !need.standing().staleOn().isAfter(need.reminded() ? today : askUntil))
                .findFirst()
                .map(RecruitmentNeed::restore);
    }

    @Override
    public void save(RecruitmentNeed need) {
        var next = need.snapshot();
        var version =
                Optional.ofNullable(kept.get(next.id())).map(Snapshot::version).orElse(0L);
        InputRule.STALE.refuseIf(version != next.version());
        next.origin().ifPresent(origin -> from(origin.source(), origin.offer())
                .ifPresent(other -> NeedRule.OFFER_TAKEN.refuseIf(
                        !other.snapshot().id().equals(next.id()), Map.of("offer", origin.offer()))));
        kept.put(next.id(), versioned(next, version + 1));
        told.add(next);
    }

    @Override
    public Optional<NeedView> view(NeedId id) {
        return Optional.ofNullable(kept.get(id)).map(NeedView::of);
    }

    @Override
    public Page<NeedView> list(NeedSearch search, PageRequest page) {
        var views = kept.values().stream()
                .filter(need -> is(search.territory(), need.territory()))
                .filter(need -> is(search.company(), need.company()))
                .filter(need -> is(search.status(), need.status()))
                .filter(need -> is(search.family(), need.family()))
                .map(NeedView::of)
                .filter(view -> view.id().toString().compareTo(page.after().orElse("")) > 0)
                .sorted(comparing(view -> view.id().toString()))
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(views, page.limit(), view -> view.id().toString());
    }

    @Override
    public List<NeedFacts> openAt(TerritoryCode territory, Instant moment, LocalDate startable) {
        var latest = new TreeMap<String, Snapshot>();
        told.stream()
                .filter(need -> need.territory().equals(territory))
                .filter(need -> need.standing().at().isBefore(moment))
                .forEach(need -> latest.put(need.id().value().toString(), need));
        return latest.values().stream().flatMap(need -> facts(need, startable)).toList();
    }

    private static boolean isFrom(Snapshot need, Source source, String offer) {
        return need.origin()
                .filter(origin -> origin.source() == source && origin.offer().equals(offer))
                .isPresent();
    }

    private static <T> boolean is(Optional<T> wanted, T had) {
        return wanted.map(had::equals).orElse(true);
    }

    private static Stream<NeedFacts> facts(Snapshot need, LocalDate startable) {
        var content = need.content();
        var start = content.start();
        var isOver = start.until().filter(startable::isAfter).isPresent();
        return need.openPosts() == 0 || isOver
                ? Stream.empty()
                : Stream.of(new NeedFacts(
                        need.id(),
                        need.company(),
                        need.territory(),
                        new NeededJob(content.job(), content.version(), need.family()),
                        need.openPosts(),
                        content.levels(),
                        content.place(),
                        start.from(),
                        start.until()));
    }

    private static Snapshot versioned(Snapshot need, long version) {
        return new Snapshot(
                need.id(),
                need.company(),
                need.territory(),
                need.statedOn(),
                need.contact(),
                need.origin(),
                need.content(),
                need.family(),
                need.status(),
                need.filled(),
                need.review(),
                need.standing(),
                need.reminded(),
                need.withdrawal(),
                version);
    }
}
