package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Siret;
import fr.numericemploi.domain.shared.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who pays for training: an OPCO, France Travail, the Région … It is of no territory: each of them may be paid by
 * it. Its convention says whether it may read trainees' names. It is made inactive rather than deleted, as envelopes
 * belong to it.
 */
public final class Funder {
    private final FunderId id;
    private Profile profile;
    private boolean active;
    private final long version;

    private Funder(Snapshot snapshot) {
        id = snapshot.id();
        profile = snapshot.profile();
        active = snapshot.active();
        version = snapshot.version();
    }

    public static Funder register(FunderId id, Profile profile) {
        return new Funder(new Snapshot(id, profile, true, 0));
    }

    public static Funder restore(Snapshot snapshot) {
        return new Funder(snapshot);
    }

    public FunderRegistered registered() {
        return new FunderRegistered(id, profile.kind(), profile.seesNames());
    }

    public FunderChanged change(Profile newProfile, boolean nowActive) {
        profile = newProfile;
        active = nowActive;
        return new FunderChanged(id, active, profile.seesNames());
    }

    public Snapshot snapshot() {
        return new Snapshot(id, profile, active, version);
    }

    /**
     * What may change about a funder.
     *
     * @param seesNames whether the convention with it lets it read the trainees' names
     */
    public record Profile(
            String name, FunderKind kind, Optional<Siret> siret, boolean seesNames, List<ContactPoint> contacts) {
        public static final int LONGEST_NAME = 250;

        private static final int MOST_CONTACTS = 20;

        public Profile {
            name = Text.required(name, LONGEST_NAME);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(siret);
            contacts = List.copyOf(contacts);
            PartnerRule.CONTACTS.refuseIf(
                    contacts.isEmpty() || contacts.size() > MOST_CONTACTS, Map.of("max", MOST_CONTACTS));
        }
    }

    /** The state of a funder, to be kept and restored. */
    public record Snapshot(FunderId id, Profile profile, boolean active, long version) {}
}
