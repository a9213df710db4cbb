package fr.numericemploi.domain.catalogue.programmes;

import static fr.numericemploi.domain.catalogue.programmes.VersionStatus.APPROVED;
import static fr.numericemploi.domain.catalogue.programmes.VersionStatus.DRAFT;
import static fr.numericemploi.domain.catalogue.programmes.VersionStatus.PUBLISHED;
import static fr.numericemploi.domain.catalogue.programmes.VersionStatus.RETIRED;
import static fr.numericemploi.domain.catalogue.programmes.VersionStatus.SUBMITTED;

import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Event;
import fr.numericemploi.domain.shared.InputRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A training programme, in versions. A version is drafted, submitted, and judged by the training-engineering commission:
 * approved, or sent back with remarks, which the next draft answers. An approved one is published, and takes the place of
 * the version that was published before. One version at most is under way, and only a draft changes: sessions keep the
 * version that they began with.
 */
public final class Programme {
    private final ProgrammeId id;
    private final TerritoryCode territory;
    private final Optional<Origin> origin;
    private final List<Version> versions;
    private final long version;

    private Programme(Snapshot snapshot) {
        id = snapshot.id();
        territory = snapshot.territory();
        origin = snapshot.origin();
        versions = new ArrayList<>(snapshot.versions());
        version = snapshot.version();
    }

    public static Programme draft(
            ProgrammeId id, TerritoryCode territory, Optional<Origin> origin, Content content, Instant at) {
        return new Programme(new Snapshot(id, territory, origin, List.of(Version.draft(1, content, at)), 0));
    }

    public static Programme restore(Snapshot snapshot) {
        return new Programme(snapshot);
    }

    public ProgrammeDrafted drafted() {
        return new ProgrammeDrafted(id, latest().number(), territory);
    }

    /** Changes the draft; where the latest version is none any more, opens the next one. */
    public Event edit(Content content, Instant at) {
        var latest = latest();
        if (latest.status() == DRAFT) {
            replace(Version.draft(latest.number(), content, at));
            return new ProgrammeChanged(id, latest.number());
        }
        ProgrammeRule.UNDER_WAY.refuseIf(
                latest.status().isUnderWay(),
                Map.of("number", latest.number(), "status", latest.status().label()));
        ProgrammeRule.UNCHANGED.refuseIf(content.equals(latest.content()), Map.of("number", latest.number()));
        versions.add(Version.draft(latest.number() + 1, content, at));
        return drafted();
    }

    public ProgrammeSubmitted submit(Instant at) {
        var latest = latest().to(SUBMITTED, at);
        latest.requireComplete();
        replace(latest);
        return new ProgrammeSubmitted(id, latest.number());
    }

    public ProgrammeApproved approve(int number, Instant at) {
        replace(version(number).to(APPROVED, at));
        return new ProgrammeApproved(id, number);
    }

    public ProgrammeSentBack sendBack(int number, String remarks, Instant at) {
        replace(version(number).sentBack(remarks, at));
        return new ProgrammeSentBack(id, number);
    }

    public ProgrammePublished publish(Instant at) {
        var latest = latest().to(PUBLISHED, at);
        published().ifPresent(before -> replace(before.to(RETIRED, at)));
        replace(latest);
        return new ProgrammePublished(id, latest.number());
    }

    /** Takes what is published out of the catalogue, or gives up what was approved. */
    public ProgrammeRetired retire(Instant at) {
        var leaving = published().orElseGet(this::latest).to(RETIRED, at);
        replace(leaving);
        return new ProgrammeRetired(id, leaving.number());
    }

    public Optional<Version> published() {
        return versions.stream().filter(each -> each.status() == PUBLISHED).findFirst();
    }

    public Version latest() {
        return versions.get(versions.size() - 1);
    }

    public Version version(int number) {
        InputRule.UNKNOWN.refuseIf(number < 1 || number > versions.size(), Map.of("what", "La version", "id", number));
        return versions.get(number - 1);
    }

    public Snapshot snapshot() {
        return new Snapshot(id, territory, origin, List.copyOf(versions), version);
    }

    private void replace(Version changed) {
        versions.set(changed.number() - 1, changed);
    }

    /** The state of a programme, to be kept and restored; versions in their order, from 1. */
    public record Snapshot(
            ProgrammeId id, TerritoryCode territory, Optional<Origin> origin, List<Version> versions, long version) {}
}
