package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.DeclarationNumber;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.PostalAddress;
import fr.numericemploi.domain.shared.Siret;
import fr.numericemploi.domain.shared.WebAddress;
import java.util.Optional;

/** A training body as the public catalogue names it: no contact, for contacts are people. */
public record TrainingBodyEntry(
        TrainingBodyId id,
        Siret siret,
        DeclarationNumber declaration,
        String name,
        String legalName,
        Optional<PostalAddress> address,
        Optional<WebAddress> website) {
    static TrainingBodyEntry of(TrainingBodyView body) {
        var profile = body.profile();
        return new TrainingBodyEntry(
                body.id(),
                body.siret(),
                body.declaration(),
                profile.name(),
                profile.legalName(),
                profile.address(),
                profile.website());
    }
}
