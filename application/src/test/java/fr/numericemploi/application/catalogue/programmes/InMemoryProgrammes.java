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
import java.util.HashMap;
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
    public Optional<ProgrammeFacts> version(ProgrammeVersionId id) {
        return all().filter(facts -> facts.id().equals(id)).findFirst();
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
