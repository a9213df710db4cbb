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
}
