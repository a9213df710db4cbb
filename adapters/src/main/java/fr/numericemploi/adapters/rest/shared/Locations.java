package fr.numericemploi.adapters.rest.shared;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** Where something new is to be found: under the address that made it. */
public final class Locations {
    private Locations() {}

    public static Response created(UriInfo uri, UUID id) {
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .build();
    }

    /** @param soFar how far it has come */
    public static Response accepted(UriInfo uri, UUID id, Object soFar) {
        return Response.fromResponse(created(uri, id))
                .status(Response.Status.ACCEPTED)
                .entity(soFar)
                .build();
    }
}
