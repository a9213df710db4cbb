package fr.numericemploi.adapters.rest.shared;

import fr.numericemploi.adapters.Adapter;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses in answers are those that the installation is known by, whatever the request's Host header or a proxy says. */
@Provider
@PreMatching
@Adapter
public class OwnAddress implements ContainerRequestFilter {
    private final URI base;

    /** For the REST runtime, which looks for it before it asks the container for the real one. */
    public OwnAddress() {
        this(URI.create("/"));
    }

    @Inject
    public OwnAddress(@ConfigProperty(name = "numericemploi.base-url") URI base) {
        this.base = UriBuilder.fromUri(base).path("/").build();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var asked = request.getUriInfo();
        var path = asked.getRequestUri()
                .toString()
                .substring(asked.getBaseUri().toString().length());
        request.setRequestUri(base, URI.create(base + path));
    }
}
