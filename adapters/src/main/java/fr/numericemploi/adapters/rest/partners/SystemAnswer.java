package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.application.partners.RegisteredSystem;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the new system logs in. */
@Schema(name = "RegisteredSystem")
public record SystemAnswer(
        UUID id,
        String clientId,

        @Schema(description = "Told this once: hand it on and keep it nowhere else")
        String clientSecret,

        @Schema(description = "Where the system asks for its tokens, with grant_type=client_credentials")
        String tokenEndpoint,

        @Schema(examples = "prescriptions") String scope) {

    static SystemAnswer of(RegisteredSystem system) {
        var credentials = system.credentials();
        return new SystemAnswer(
                system.account().value(),
                credentials.clientId(),
                credentials.clientSecret(),
                credentials.tokenEndpoint(),
                "prescriptions");
    }
}
