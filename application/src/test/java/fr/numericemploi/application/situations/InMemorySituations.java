package fr.numericemploi.application.situations;

import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.situations.FileId;
import fr.numericemploi.domain.situations.Situation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemorySituations implements Situations {
    private final Map<FileId, Situation.Snapshot> kept = new HashMap<>();

    @Override
    public Optional<Situation> find(FileId file) {
        return Optional.ofNullable(kept.get(file)).map(Situation::restore);
    }

    @Override
    public void save(Situation situation) {
        var next = situation.snapshot();
        var before = kept.get(next.file());
        InputRule.STALE.refuseIf(before != null && before.version() != next.version());
        kept.put(next.file(), new Situation.Snapshot(next.file(), next.territory(), next.facts(), next.version() + 1));
    }

    @Override
    public void erase(Collection<FileId> files) {
        kept.keySet().removeAll(files);
    }
}
