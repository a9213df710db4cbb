package fr.numericemploi.adapters.partnerapi;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.partners.Role;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Lets a system in whose token was given for what it does: a leaked token for something else opens no door here. */
@Provider
@NeedsScope
@Priority(Priorities.USER + 1)
@Adapter
public class ScopeFilter implements ContainerRequestFilter {
    static final String PRESCRIPTIONS = "prescriptions";

    private final CurrentCaller caller;

    /** For the REST runtime, which looks for it before it asks the container for the real one. */
    public ScopeFilter() {
        this(null);
    }

    @Inject
    public ScopeFilter(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        caller.get().require(Role.AGENCY_SYSTEM);
        var token = request.getSecurityContext().getUserPrincipal();
        PartnerApiRule.SCOPE_MISSING.refuseIf(!scopes(token).contains(PRESCRIPTIONS));
    }

    /** Some providers write scopes as one text, some as a list. */
    private static List<String> scopes(Principal token) {
        return token instanceof JsonWebToken jwt
                ? List.of(String.valueOf(jwt.<Object>getClaim("scope")).split("[\\s,\"\\[\\]]+"))
                : List.of();
    }
}
