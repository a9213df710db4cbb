package fr.numericemploi.architecture.red.adapters.rest.partners;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("hidden")
class HiddenOperation {
    @GET
    @Operation(hidden = true)
    public String read() {
        return "";
    }
}
