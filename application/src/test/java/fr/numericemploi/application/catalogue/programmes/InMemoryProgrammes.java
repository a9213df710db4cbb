package fr.numericemploi.application.catalogue.programmes;

import static java.util.Comparator.comparing;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.programmes.Origin;
import fr.numericemploi.domain.catalogue.programmes.Programme;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeRule;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.catalogue.programmes.Version;
import fr.numericemploi.domain.catalogue.programmes.VersionStatus;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.PlainText;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

public final class InMemoryProgrammes implements Programmes, ProgrammeViews {
    private final Map<ProgrammeId, Programme.Snapshot> kept = new HashMap<>();

    @Override
    public Optional<Programme> find(ProgrammeId id) {
        return Optional.ofNullable(kept.get(id)).map(Programme::restore);
    }

    @Override
    public void save(Programme programme) {
        var next = programme.snapshot();
        var version = find(next.id()).map(before -> before.snapshot().version()).orElse(0L);
        InputRule.STALE.refuseIf(version != next.version());
        next.origin().ifPresent(origin -> refuseTaken(origin, next.id()));
        kept.put(
                next.id(),
                new Programme.Snapshot(next.id(), next.territory(), next.origin(), next.versions(), version + 1));
    }

    @Override
    public Page<ProgrammeView> list(Optional<TerritoryCode> territory, ProgrammeQuery query, PageRequest page) {
        var from = kept.values().stream()
                .filter(programme ->
                        territory.map(programme.territory()::equals).orElse(true))
                .filter(programme -> current(programme).anyMatch(version -> isWanted(version, query)))
                .map(InMemoryProgrammes::view)
                .filter(view -> view.id().toString().compareTo(page.after().orElse("")) > 0)
                .sorted(comparing(view -> view.id().toString()))
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(from, page.limit(), view -> view.id().toString());
    }

    @Override
    public Optional<ProgrammeFacts> version(ProgrammeVersionId id) {
        return all().filter(facts -> facts.id().equals(id)).findFirst();
    }

    @Override
    public List<ProgrammeFacts> versions(Collection<ProgrammeVersionId> ids) {
        return all().filter(facts -> ids.contains(facts.id())).toList();
    }

    @Override
    public Optional<ProgrammeFacts> published(ProgrammeId id) {
        return all().filter(facts -> facts.id().programme().equals(id))
                .filter(facts -> facts.status() == VersionStatus.PUBLISHED)
                .findFirst();
    }

    @Override
    public Optional<ProgrammeFacts> from(Origin origin) {
        return all().filter(facts -> facts.origin().equals(Optional.of(origin)))
                .max(comparing(facts -> facts.id().number()));
    }

    @Override
    public Page<ProgrammeFacts> standing(Optional<TerritoryCode> territory, VersionStatus status, PageRequest page) {
        var from = all().filter(facts -> facts.status() == status)
                .filter(facts -> territory.map(facts.territory()::equals).orElse(true))
                .filter(facts -> cursor(facts).compareTo(page.after().orElse("")) > 0)
                .sorted(comparing(InMemoryProgrammes::cursor))
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(from, page.limit(), InMemoryProgrammes::cursor);
    }

    private void refuseTaken(Origin origin, ProgrammeId id) {
        ProgrammeRule.ORIGIN_TAKEN.refuseIf(
                all().anyMatch(facts -> facts.origin().equals(Optional.of(origin))
                        && !facts.id().programme().equals(id)),
                Map.of("number", origin.number()));
    }

    private Stream<ProgrammeFacts> all() {
        return kept.values().stream()
                .flatMap(programme -> programme.versions().stream().map(version -> facts(programme, version)));
    }

    private static Stream<Version> current(Programme.Snapshot snapshot) {
        var programme = Programme.restore(snapshot);
        return Stream.concat(Stream.of(programme.latest()), programme.published().stream());
    }

    private static boolean isWanted(Version version, ProgrammeQuery query) {
        var content = version.content();
        var title = " " + PlainText.of(content.outline().title());
        return query.status().map(version.status()::equals).orElse(true)
                && query.job().map(content.outline().jobs()::contains).orElse(true)
                && query.body().map(content.offer().bodies()::contains).orElse(true)
                && query.words().stream().flatMap(PlainText::words).allMatch(word -> title.contains(" " + word));
    }

    private static ProgrammeView view(Programme.Snapshot snapshot) {
        var programme = Programme.restore(snapshot);
        var latest = programme.latest();
        return new ProgrammeView(
                snapshot.id().value(),
                snapshot.territory().value(),
                latest.content().outline().title(),
                latest.content().outline().jobs().stream().map(RomeCode::value).toList(),
                latest.number(),
                latest.status(),
                programme.published().map(Version::number),
                latest.since());
    }

    private static String cursor(ProgrammeFacts facts) {
        return facts.id().programme().value().toString();
    }

    private static ProgrammeFacts facts(Programme.Snapshot programme, Version version) {
        return new ProgrammeFacts(
                new ProgrammeVersionId(programme.id(), version.number()),
                programme.territory(),
                programme.origin(),
                version.status(),
                version.content(),
                version.since());
    }
}
