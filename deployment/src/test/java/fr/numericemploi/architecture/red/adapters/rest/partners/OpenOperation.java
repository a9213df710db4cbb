package fr.numericemploi.architecture.red.adapters.rest.partners;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("open")
class OpenOperation {
    @GET
    @PermitAll
    public String read() {
        return "";
    }
}
