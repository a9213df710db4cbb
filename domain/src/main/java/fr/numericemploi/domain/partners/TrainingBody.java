package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.PostalAddress;
import fr.numericemploi.domain.shared.Siret;
import fr.numericemploi.domain.shared.Text;
import fr.numericemploi.domain.shared.WebAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A body that gives training. It is registered once under its SIRET; its Qualiopi certificate is renewed as it runs out;
 * it is made inactive rather than deleted, as programmes and sessions name it.
 */
public final class TrainingBody {
    private final TrainingBodyId id;
    private final Siret siret;
    private DeclarationNumber declaration;
    private Profile profile;
    private boolean active;
    private final long version;

    private TrainingBody(Snapshot snapshot) {
        id = snapshot.id();
        siret = snapshot.siret();
        declaration = snapshot.declaration();
        profile = snapshot.profile();
        active = snapshot.active();
        version = snapshot.version();
    }

    public static TrainingBody register(
            TrainingBodyId id, Siret siret, DeclarationNumber declaration, Profile profile) {
        return new TrainingBody(new Snapshot(id, siret, declaration, profile, true, 0));
    }

    public static TrainingBody restore(Snapshot snapshot) {
        return new TrainingBody(snapshot);
    }

    public TrainingBodyRegistered registered() {
        return new TrainingBodyRegistered(id, profile.territory());
    }

    public TrainingBodyChanged change(DeclarationNumber newDeclaration, Profile newProfile, boolean nowActive) {
        declaration = newDeclaration;
        profile = newProfile;
        active = nowActive;
        return new TrainingBodyChanged(id, active, profile.qualiopi().map(Qualiopi::validUntil));
    }

    public Snapshot snapshot() {
        return new Snapshot(id, siret, declaration, profile, active, version);
    }

    /** What a training body may change about itself. */
    public record Profile(
            String name,
            String legalName,
            TerritoryCode territory,
            Optional<Qualiopi> qualiopi,
            List<ContactPoint> contacts,
            Optional<PostalAddress> address,
            Optional<WebAddress> website) {
        private static final int MOST_CONTACTS = 20;

        public Profile {
            name = Text.required(name, 250);
            legalName = Text.required(legalName, 250);
            Objects.requireNonNull(territory);
            Objects.requireNonNull(qualiopi);
            contacts = List.copyOf(contacts);
            PartnerRule.CONTACTS.refuseIf(
                    contacts.isEmpty() || contacts.size() > MOST_CONTACTS, Map.of("max", MOST_CONTACTS));
            Objects.requireNonNull(address);
            Objects.requireNonNull(website);
        }

        public boolean isQualiopiOn(LocalDate day) {
            return qualiopi.map(certificate -> certificate.isValidOn(day)).orElse(false);
        }
    }

    /** The state of a training body, to be kept and restored. */
    public record Snapshot(
            TrainingBodyId id,
            Siret siret,
            DeclarationNumber declaration,
            Profile profile,
            boolean active,
            long version) {}
}
