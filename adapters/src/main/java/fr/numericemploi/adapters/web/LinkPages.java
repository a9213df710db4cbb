package fr.numericemploi.adapters.web;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.templates.Templates;
import fr.numericemploi.application.links.Outcome;
import fr.numericemploi.application.links.Question;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The pages behind signed links: nobody else keeps, frames or is told of them. */
@Adapter
class LinkPages {
    private final Templates templates;
    private final Frame frame;

    @Inject
    LinkPages(
            Templates templates,
            @ConfigProperty(name = "mail.name", defaultValue = "Numéric'Emploi Grand Est") String name,
            @ConfigProperty(name = "mail.from") String from,
            @ConfigProperty(name = "mail.reply-to") Optional<String> replyTo) {
        this.templates = templates;
        this.frame = new Frame(name, replyTo.orElse(from), "");
    }

    Response question(Question question) {
        return page(200, "pages/question", "question", question);
    }

    Response message(int status, Outcome outcome) {
        return page(status, "pages/message", "outcome", outcome);
    }

    private Response page(int status, String template, String name, Object model) {
        var own = frame.fresh();
        return Response.status(status)
                .entity(templates.render(template, Map.of(name, model, "frame", own)))
                .type("text/html; charset=UTF-8")
                .language(Locale.FRENCH)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", own.securityPolicy())
                .build();
    }
}
