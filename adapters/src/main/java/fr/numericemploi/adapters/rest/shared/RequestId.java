package fr.numericemploi.adapters.rest.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One id per request, the caller's own where it sends a usable {@code X-Request-Id}: in the answer, in every line of the
 * log, and in problems, so that a person who reports one can be helped.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class RequestId extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String HEADER = "X-Request-Id";
    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._-]{8,100}");
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    static Optional<URI> current() {
        return Optional.ofNullable(CURRENT.get()).map(id -> URI.create("urn:numericemploi:request:" + id));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var before = CURRENT.get();
        var id = before == null ? idOf(request) : before;
        response.setHeader(HEADER, id);
        CURRENT.set(id);
        LogContext.put("requestId", id);
        try {
            chain.doFilter(request, response);
        } finally {
            CURRENT.set(before);
            LogContext.put("requestId", before);
        }
    }

    private static String idOf(HttpServletRequest request) {
        var given = request.getHeader(HEADER);
        return given != null && USABLE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }
}
