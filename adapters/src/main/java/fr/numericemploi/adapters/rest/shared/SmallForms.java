package fr.numericemploi.adapters.rest.shared;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Forms are sent by whoever has a link: one that says no length, or too long a one, is not even read. */
@Provider
public class SmallForms implements ContainerRequestFilter {
    private static final int MOST = 1 << 16;

    @Override
    public void filter(ContainerRequestContext request) {
        if (isForm(request.getMediaType())) {
            refuse(request.getLength());
        }
    }

    private static void refuse(int length) {
        if (length < 0) {
            throw new ClientErrorException(Status.LENGTH_REQUIRED);
        }
        if (length > MOST) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static boolean isForm(MediaType type) {
        return type != null && MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type);
    }
}
