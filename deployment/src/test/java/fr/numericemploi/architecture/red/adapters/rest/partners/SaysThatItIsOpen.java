package fr.numericemploi.architecture.red.adapters.rest.partners;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

@Path("said-to-be-open")
class SaysThatItIsOpen {
    @GET
    @SecurityRequirements
    public String read() {
        return "";
    }
}
