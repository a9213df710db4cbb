package fr.numericemploi.adapters.rest.shared;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.partners.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Says who is asking, from the login in the verified token. */
@Provider
@Adapter
public class CallerFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private final Callers callers;
    private final CurrentCaller caller;

    /** For the REST runtime, which looks for it before it asks the container for the real one. */
    public CallerFilter() {
        this(null, null);
    }

    @Inject
    public CallerFilter(Callers callers, CurrentCaller caller) {
        this.callers = callers;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        caller.clear();
        var login = request.getSecurityContext().getUserPrincipal();
        if (login != null) {
            callers.behind(login.getName()).ifPresent(caller::set);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        caller.clear();
    }
}
