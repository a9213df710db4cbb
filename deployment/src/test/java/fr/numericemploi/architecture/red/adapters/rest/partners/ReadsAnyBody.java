package fr.numericemploi.architecture.red.adapters.rest.partners;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("any")
class ReadsAnyBody {
    @POST
    public void take(String body) {}
}
