package fr.numericemploi.adapters.rest.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Every operation wants a verified token, but for those marked {@link PermitAll}. The server verifies tokens; what their
 * holders may do is decided in the application layer.
 */
@Provider
public class TokenRequired implements DynamicFeature {
    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        var open = operation.getResourceMethod().isAnnotationPresent(PermitAll.class)
                || operation.getResourceClass().isAnnotationPresent(PermitAll.class);
        if (!open) {
            context.register(new Refusal(), Priorities.AUTHENTICATION);
        }
    }

    private static final class Refusal implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getSecurityContext().getUserPrincipal() == null) {
                request.abortWith(refused());
            }
        }

        private static Response refused() {
            var problem = Problem.of(
                    401,
                    "access.token-required",
                    "Un jeton d'accès valide est nécessaire (en-tête Authorization: Bearer …).",
                    List.of());
            return Response.fromResponse(problem.response())
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"numericemploi\"")
                    .build();
        }
    }
}
