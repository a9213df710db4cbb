package fr.numericemploi.adapters.rest.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.auth.LoginConfig;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Every HTTP resource of the product. */
@ApplicationPath("/")
@LoginConfig(authMethod = "MP-JWT", realmName = "numericemploi")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Numéric'Emploi",
                        version = "1",
                        description = "From an agency's prescription to the pool that companies consult. "
                                + "Whatever goes wrong is answered as an RFC 9457 problem with a stable code."),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
public class BackOffice extends Application {}
