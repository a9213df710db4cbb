package fr.numericemploi.adapters.rest.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Answers for what the server itself refuses: no token, a token that is wrong, a path that is none. */
@WebServlet("/problems")
public class ProblemServlet extends HttpServlet {
    private static final Map<Integer, String> DETAILS = Map.of(
            401, "Un jeton d'accès valide est nécessaire (en-tête Authorization: Bearer …).",
            404, "Cette adresse n'existe pas.",
            500, "Une erreur inattendue est survenue.");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known ? known : 404;
        var problem = Problem.of(status, "http." + status, DETAILS.getOrDefault(status, ""), List.of());
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        Json.mapper().writeValue(response.getOutputStream(), problem);
    }
}
