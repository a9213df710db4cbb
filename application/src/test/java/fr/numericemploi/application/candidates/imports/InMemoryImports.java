package fr.numericemploi.application.candidates.imports;

import static java.util.Comparator.comparing;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.imports.ImportId;
import fr.numericemploi.domain.candidates.imports.PrescriptionImport;
import fr.numericemploi.domain.candidates.imports.PrescriptionImport.Snapshot;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryImports implements PrescriptionImports, ImportLines, ImportViews {
    private final Map<ImportId, Snapshot> kept = new HashMap<>();
    private final Map<ImportId, List<WaitingLine>> waiting = new HashMap<>();
    private final Map<ImportId, List<LineError>> errors = new HashMap<>();

    @Override
    public Optional<PrescriptionImport> next() {
        return kept.values().stream()
                .filter(file -> file.finishedAt().isEmpty())
                .min(comparing(Snapshot::advancedAt))
                .map(PrescriptionImport::restore);
    }

    @Override
    public Optional<PrescriptionImport> hold(ImportId id) {
        return Optional.ofNullable(kept.get(id)).map(PrescriptionImport::restore);
    }

    @Override
    public void save(PrescriptionImport file) {
        var next = file.snapshot();
        var before = kept.get(next.source().id());
        InputRule.STALE.refuseIf(before != null && before.version() != next.version());
        kept.put(
                next.source().id(),
                new Snapshot(next.source(), next.counts(), next.advancedAt(), next.finishedAt(), next.version() + 1));
    }

    @Override
    public void add(ImportId file, List<WaitingLine> lines) {
        waiting.computeIfAbsent(file, id -> new ArrayList<>()).addAll(lines);
    }

    @Override
    public List<WaitingLine> first(ImportId file, int most) {
        return waiting.getOrDefault(file, List.of()).stream()
                .sorted(comparing(WaitingLine::number))
                .limit(most)
                .toList();
    }

    @Override
    public void remove(ImportId file, Collection<WaitingLine> done) {
        waiting.getOrDefault(file, List.of()).removeAll(done);
    }

    @Override
    public void report(ImportId file, List<LineError> wrong) {
        errors.computeIfAbsent(file, id -> new ArrayList<>()).addAll(wrong);
    }

    @Override
    public Optional<ImportView> view(ImportId id) {
        return Optional.ofNullable(kept.get(id)).map(InMemoryImports::view);
    }

    @Override
    public Page<ImportView> list(Optional<AgencyId> agency, Optional<TerritoryCode> territory, PageRequest page) {
        var rows = kept.values().stream()
                .filter(file ->
                        agency.isEmpty() || agency.get().equals(file.source().agency()))
                .filter(file -> territory.isEmpty()
                        || territory.get().equals(file.source().territory()))
                .map(InMemoryImports::view)
                .sorted(comparing((ImportView file) -> file.id().toString()).reversed())
                .filter(file -> page.after().isEmpty()
                        || file.id().toString().compareTo(page.after().get()) < 0)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(rows, page.limit(), file -> file.id().toString());
    }

    @Override
    public Page<LineError> errors(ImportId id, PageRequest page) {
        var from = page.after().map(Integer::parseInt).orElse(0);
        var rows = errors.getOrDefault(id, List.of()).stream()
                .sorted(comparing(LineError::line))
                .skip(from)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(rows, page.limit(), last -> String.valueOf(from + page.limit()));
    }

    private static ImportView view(Snapshot file) {
        return new ImportView(
                file.source().id().value(),
                file.source().agency().value(),
                file.source().territory().value(),
                file.source().fileName(),
                file.source().receivedAt(),
                file.finishedAt(),
                file.counts().lines(),
                file.counts().waiting(),
                file.counts().kept(),
                file.counts().unchanged(),
                file.counts().conflicting(),
                file.counts().refused(),
                file.source().unknownColumns());
    }
}
