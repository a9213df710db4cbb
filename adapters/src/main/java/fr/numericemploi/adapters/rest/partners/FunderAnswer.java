package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.adapters.rest.shared.ContactPointForm;
import fr.numericemploi.application.partners.FunderView;
import fr.numericemploi.domain.shared.Siret;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Funder")
public record FunderAnswer(
        UUID id,
        String name,
        String kind,
        @Schema(description = "The kind in French") String kindLabel,

        @Schema(description = "The kind's code in LHEO 2.3 (financeurs)")
        int lheoCode,

        Optional<String> siret,
        boolean seesNames,
        List<ContactPointForm> contacts,
        boolean active,
        long version) {
    static FunderAnswer of(FunderView funder) {
        var profile = funder.profile();
        return new FunderAnswer(
                funder.id().value(),
                profile.name(),
                profile.kind().name(),
                profile.kind().label(),
                profile.kind().code(),
                profile.siret().map(Siret::value),
                profile.seesNames(),
                profile.contacts().stream().map(ContactPointForm::of).toList(),
                funder.active(),
                funder.version());
    }
}
