package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.adapters.rest.shared.AddressForm;
import fr.numericemploi.adapters.rest.shared.ContactPointForm;
import fr.numericemploi.application.partners.TrainingBodyView;
import fr.numericemploi.domain.shared.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TrainingBody")
public record TrainingBodyAnswer(
        UUID id,
        String siret,
        String declarationNumber,
        String name,
        String legalName,
        String territory,
        Optional<QualiopiForm> qualiopi,
        List<ContactPointForm> contacts,
        Optional<AddressForm> address,
        Optional<String> website,
        boolean active,
        long version) {
    static TrainingBodyAnswer of(TrainingBodyView body) {
        var profile = body.profile();
        return new TrainingBodyAnswer(
                body.id().value(),
                body.siret().value(),
                body.declaration().value(),
                profile.name(),
                profile.legalName(),
                profile.territory().value(),
                profile.qualiopi().map(QualiopiForm::of),
                profile.contacts().stream().map(ContactPointForm::of).toList(),
                profile.address().map(AddressForm::of),
                profile.website().map(WebAddress::value),
                body.active(),
                body.version());
    }
}
